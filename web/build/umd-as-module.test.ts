import { expect, test } from 'vitest'
import { umdAsModule } from './umd-as-module.ts'

const library =
  '((root, make) => { typeof module === "object" && typeof exports !== "undefined" ? (module.exports = make()) : (root.It = make()) })(this, () => 42)'

test('what the library leaves in its module is the default export', async () => {
  const { transform } = umdAsModule(/library/)
  if (typeof transform !== 'function') throw new Error('The step has no transform')
  const step = transform as unknown as (code: string, id: string) => { code: string } | undefined
  expect(step(library, '/elsewhere.js')).toBeUndefined()
  const code = step(library, '/library.js')?.code ?? ''
  const built = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { default: unknown }
  expect(built.default).toBe(42)
})
