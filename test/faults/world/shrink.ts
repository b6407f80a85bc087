/** Makes a failing script small: leaves out what is not needed for it to fail (delta debugging: Zeller and Hildebrandt, IEEE TSE 28:2, 2002). */
import type { Step } from './commands.ts'

/** The smallest part of `things`, in their order, that still fails, as far as leaving out one piece after the other finds it. */
export async function smallest<Thing>(
  things: readonly Thing[],
  fails: (some: readonly Thing[]) => Promise<boolean>,
): Promise<readonly Thing[]> {
  let left = things
  for (let size = Math.ceil(left.length / 2); size >= 1; ) {
    let isSmaller = false
    for (let from = 0; from < left.length; ) {
      const without = left.toSpliced(from, size)
      if (without.length < left.length && (await fails(without))) {
        left = without
        isSmaller = true
      } else from += size
    }
    if (size === 1 && !isSmaller) break
    if (!isSmaller || size > left.length) size = Math.max(1, Math.floor(Math.min(size, left.length) / 2))
    if (left.length === 0) break
  }
  return left
}

/** A failing script with fewer steps, and in each step no more commands than it takes. */
export async function shrunk(
  steps: readonly Step[],
  fails: (some: readonly Step[]) => Promise<boolean>,
): Promise<readonly Step[]> {
  let left = await smallest(steps, fails)
  for (const [index, { commands, seed }] of left.entries()) {
    for (let at = commands.length - 1; at >= 0 && (left[index] as Step).commands.length > 1; at--) {
      const fewer = { seed, commands: (left[index] as Step).commands.toSpliced(at, 1) }
      const changed = left.with(index, fewer)
      if (await fails(changed)) left = changed
    }
  }
  return left
}
