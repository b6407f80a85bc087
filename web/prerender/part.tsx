/** Parts of a screen that come in files of their own: which of them a page shows decides which style sheets it names. */
import { type Component, type JSX, lazy } from 'solid-js'
import { visitNow } from './visit.ts'

/** Stands in for Solid's `lazy` on the server; `module` is the part's file below `web/`. */
export function lazyPart<Props extends Record<string, unknown>>(
  module: string,
  load: () => Promise<{ default: Component<Props> }>,
): Component<Props> {
  const Part = lazy(load)
  return (props): JSX.Element => {
    visitNow().parts.add(module)
    return <Part {...props} />
  }
}
