/** Cases that differ in one thing. */
import type { Case } from '../catalogue.ts'

/** A case for each row, numbered from 1 within `id`. */
export const numbered = <Row>(id: string, rows: readonly Row[], make: (id: string, row: Row) => Case): Case[] =>
  rows.map((row, index) => make(`${id}.${index + 1}`, row))
