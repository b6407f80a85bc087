import { expect, test } from 'vitest'
import { type Role, roles } from '../../shared/people/roles.ts'
import { routes } from '../routes.ts'
import { tourFor } from './steps.ts'

const open = (path: string, role: Role) =>
  routes.some((route) => route.path === path && (route.roles?.includes(role) ?? true))

test.each(roles.filter((role) => role !== 'resident'))(
  '%s: three to five steps, on pages that the role may see',
  (role) => {
    const steps = tourFor([role])
    expect(steps.length).toBeGreaterThanOrEqual(3)
    expect(steps.length).toBeLessThanOrEqual(5)
    expect([steps[0]?.id, steps.at(-1)?.id]).toEqual(['today', 'again'])
    for (const { path } of steps) if (path !== undefined) expect(open(path, role), path).toBe(true)
  },
)

test('a resident has no tour, and a person of several roles sees each step once, five at most', () => {
  expect(tourFor(['resident'])).toEqual([])
  expect(tourFor(['resident', 'group-member'])).toEqual(tourFor(['group-member']))
  const both = tourFor(['clerk', 'alderman']).map(({ id }) => id)
  expect(both).toEqual(['today', 'dossiers', 'reason', 'again'])
  expect(tourFor(roles)).toHaveLength(5)
})
