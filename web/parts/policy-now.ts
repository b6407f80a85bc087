/** The municipality's numbers that hold now, as the server has them: what a screen works out beforehand the server then finds too. */
import { createAsync } from '@solidjs/router'
import { createMemo } from 'solid-js'
import type { Policy } from '../../shared/policy/policy.ts'
import { readPolicy } from '../../shared/policy/read.ts'
import { ask } from '../client/api.ts'

/** `policy`: the numbers; undefined until they are known: it holds up no page. `isOutOfReach`: they could not be read. */
export interface PolicyNow {
  readonly policy: () => Policy | undefined
  readonly isOutOfReach: () => boolean
}

/** For a screen or a part of one; all parts of a page share one question to the server. */
export function usePolicy(): PolicyNow {
  const answer = createAsync(() => ask('listPolicies'))
  const policy = createMemo(() => {
    const found = answer.latest
    return found?.ok ? readPolicy(found.value.current) : undefined
  })
  return { policy, isOutOfReach: () => answer.latest?.ok === false }
}
