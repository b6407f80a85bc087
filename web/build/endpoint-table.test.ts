import { expect, test } from 'vitest'
import { endpoints } from '../../shared/api/index.ts'
import { endpointTable, isForEverybody, rowOf, tableModule } from './endpoint-table.ts'

test('the short form of the table reads back as the rows of the contract', async () => {
  const { default: table } = await import(`data:text/javascript,${encodeURIComponent(tableModule(endpoints))}`)
  expect(table).toEqual(Object.fromEntries(endpoints.map((endpoint) => [endpoint.id, rowOf(endpoint)])))
})

test('the two tables together hold every endpoint once, and the first one those that read and vote', async () => {
  const { load } = endpointTable(endpoints)
  if (typeof load !== 'function') throw new Error('the plugin loads nothing')
  const tableOf = async (id: string) => {
    const code: unknown = Reflect.apply(load, undefined, [`\0${id}`])
    return Object.keys((await import(`data:text/javascript,${encodeURIComponent(String(code))}`)).default)
  }
  const first = await tableOf('virtual:endpoint-table')
  const rest = await tableOf('virtual:endpoint-table/rest')
  expect([...first, ...rest].sort()).toEqual(endpoints.map(({ id }) => id).sort())
  expect(first).toEqual(endpoints.filter(isForEverybody).map(({ id }) => id))
  expect(first).toEqual(expect.arrayContaining(['getRound', 'getBallot', 'castBallot', 'voteByCode', 'lookUpCode']))
  expect(rest).toContain('appropriateProgramme')
})
