/** The whole of what was searched for in a statement as a file, page after page. */
import type { LedgerLineView } from '../../../shared/api/ledger.ts'
import { statementCsv } from '../../../shared/ledger/csv.ts'
import type { Currency } from '../../../shared/ledger/ledger.ts'
import type { StatementLine } from '../../../shared/ledger/statement.ts'
import type { Answer, Problem } from '../../client/answer.ts'

/** The most pages that one file takes: 20,000 lines when all of them are full. */
export const mostPages = 200

interface Page {
  readonly postings: readonly LedgerLineView[]
  readonly next?: string | undefined
}

/** A line as the ledger itself has it. */
function lineOf({ bookedAt, ...line }: LedgerLineView): StatementLine {
  return {
    ...line,
    bookedAt: Date.parse(bookedAt),
    counterAccount: line.counterAccount as StatementLine['counterAccount'],
  }
}

/**
 * Asks for every page and makes the file, oldest first, as a bookkeeper reads. The first problem ends it without a
 * file: half a one would look whole. For the same reason more pages than fit end it with the problem `tooLong`.
 */
export async function fileOf(
  of: { readonly account: string; readonly currency: Currency },
  pageAfter: (cursor: string | undefined) => Promise<Answer<Page>>,
  tooLong: Problem,
): Promise<Answer<{ text: string; lines: number }>> {
  const lines: StatementLine[] = []
  let cursor: string | undefined
  for (let page = 0; page < mostPages; page++) {
    const answer = await pageAfter(cursor)
    if (!answer.ok) return answer
    lines.push(...answer.value.postings.map(lineOf))
    cursor = answer.value.next
    if (cursor === undefined) break
  }
  if (cursor !== undefined) return { ok: false, problem: tooLong }
  const text = statementCsv(of.account, of.currency, lines.toReversed())
  return { ok: true, value: { text, lines: lines.length }, etag: undefined }
}
