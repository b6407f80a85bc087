import { expect, test } from 'vitest'
import { endpoints } from '../../shared/api/index.ts'
import { rowOf, tableModule } from './endpoint-table.ts'

test('the short form of the table reads back as the rows of the contract', async () => {
  const { default: table } = await import(`data:text/javascript,${encodeURIComponent(tableModule(endpoints))}`)
  expect(table).toEqual(Object.fromEntries(endpoints.map((endpoint) => [endpoint.id, rowOf(endpoint)])))
})
