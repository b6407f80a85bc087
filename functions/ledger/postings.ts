/** The statement of an account page by page, newest first: walked back along the chain, with the balance after each entry. */
import { asMoment } from '../../shared/api/fields.ts'
import type { LedgerLineView } from '../../shared/api/ledger.ts'
import type { Account } from '../../shared/ledger/accounts.ts'
import type { Currency, MovementKind } from '../../shared/ledger/ledger.ts'
import { isWanted, type LineFilter, lineOf, type StatementLine, sideOf } from '../../shared/ledger/statement.ts'
import { isRefusal, type Refusal } from '../../shared/refusal.ts'
import { instantOf } from '../../shared/terms/amsterdam.ts'
import { addDays } from '../../shared/terms/days.ts'
import { balanceOf, entryOf } from '../kit/books.ts'
import { cursorAt, positionOf } from '../kit/cursor.ts'
import type { Ports } from '../kit/ports.ts'

/** The most lines of a page, and the most entries looked at for one. */
const mostLines = 100
const mostLooks = 500

/** A page of one question. */
export interface PostingQuestion {
  readonly account: Account
  readonly currency: Currency
  readonly cursor: string | undefined
  readonly filter: {
    readonly from?: string | undefined
    readonly until?: string | undefined
    readonly kind?: MovementKind | undefined
    readonly text?: string | undefined
  }
}

export interface PostingPage {
  readonly account: string
  readonly currency: Currency
  readonly balance: number
  readonly sequence: number
  readonly postings: LedgerLineView[]
  readonly next?: string
}

/** Where the next page begins: the entry, and the balance of the account after it. A chain never changes behind it. */
interface Position {
  readonly id: string
  readonly balance: number
}

/** Midnight in Amsterdam, which no clock change skips or repeats. */
const midnight = (date: string) => instantOf(`${date}T00:00`) as number

const lineView = ({ bookedAt, ...line }: StatementLine): LedgerLineView => ({ ...line, bookedAt: asMoment(bookedAt) })

/** The page after the cursor. Refuses `invalid-cursor`. Throws for a chain that is broken. */
export async function postingPage(ports: Ports, question: PostingQuestion): Promise<PostingPage | Refusal> {
  const { account, currency, cursor, filter } = question
  const wanted: LineFilter = {
    kind: filter.kind,
    text: filter.text,
    from: filter.from === undefined ? undefined : midnight(filter.from),
    until: filter.until === undefined ? undefined : midnight(addDays(filter.until, 1)),
  }
  const list = JSON.stringify(['postings', account, currency, filter.from, filter.until, filter.kind, filter.text])
  const stored = await balanceOf(ports, account, currency)
  const start = cursor === undefined ? undefined : positionOf<Position>(ports, list, cursor)
  if (isRefusal(start)) return start

  const postings: LedgerLineView[] = []
  let { id, balance } = start ?? { id: stored.lastEntryId, balance: stored.balance }
  for (let looks = 0; id !== '' && looks < mostLooks && postings.length < mostLines; looks++) {
    const entry = await entryOf(ports, id)
    const side = entry && sideOf(account, entry)
    if (!entry || !side) throw new Error(`The chain of ${account} is broken at ${id}.`)
    // Older entries follow: none of them can fit any more.
    if (wanted.from !== undefined && entry.bookedAt < wanted.from) {
      id = ''
      break
    }
    const line = lineOf(entry, side, balance)
    if (isWanted(line, wanted)) postings.push(lineView(line))
    balance -= line.change
    id = entry.chain[side].previousEntryId
  }
  const next = id === '' ? undefined : cursorAt(ports, list, { id, balance })
  return {
    account,
    currency,
    balance: stored.balance,
    sequence: stored.sequence,
    postings,
    ...(next === undefined ? {} : { next }),
  }
}
