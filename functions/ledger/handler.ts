/** The open books: the statement of any account of the ledger, walked back along its own chain of entries; for finance with search, paging and proof. */
import { asMoment } from '../../shared/api/fields.ts'
import type { LedgerCheckView, StatementView } from '../../shared/api/ledger.ts'
import { type Account, type ParsedAccount, parseAccount } from '../../shared/ledger/accounts.ts'
import { fiscalYear } from '../../shared/ledger/fiscal-year.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import { type Audit, auditAccount, auditAll } from '../kit/audit.ts'
import { balanceOf, entryOf } from '../kit/books.ts'
import { placeOf } from '../kit/keys.ts'
import type { Ports } from '../kit/ports.ts'
import { publishedHeads } from '../kit/published-heads.ts'
import { type Handler, serve } from '../kit/serve.ts'
import { isDistrict } from '../kit/territory.ts'
import { accountPage } from './accounts.ts'
import { postingPage } from './postings.ts'

/** The most postings a statement shows. */
const mostPostings = 50

/** The most days of published heads in one answer, and the most heads: an answer of Lambda holds 6 MB. */
const mostDays = 31
const mostHeads = 10_000

/** The newest days that fit in one answer, one at least. */
function newestWithin<Day extends { readonly heads: readonly unknown[] }>(days: readonly Day[]): Day[] {
  const shown: Day[] = []
  let heads = 0
  for (const day of days.slice(-mostDays).reverse()) {
    heads += day.heads.length
    if (shown.length > 0 && heads > mostHeads) break
    shown.unshift(day)
  }
  return shown
}

/** Whether an account can belong to this municipality: its district is one of ours, its id one that we hand out. */
const isOurs = (account: ParsedAccount) =>
  'district' in account ? isDistrict(account.district) : !('id' in account) || placeOf(account.id) !== undefined

/** The account of a request. Refuses `not-found` for what cannot be one of ours. */
function accountOf({ params }: { params: { account: string } }): Account | Refusal {
  const parsed = parseAccount(params.account)
  return parsed && isOurs(parsed) ? (params.account as Account) : refuse('not-found')
}

/** A check as the API shows it. */
function checkView({ accounts, entries, difference }: Audit, checkedAt: number): LedgerCheckView {
  if (!difference) return { checkedAt: asMoment(checkedAt), accounts, entries }
  const { what, account, entryId, expected, found } = difference
  return {
    checkedAt: asMoment(checkedAt),
    accounts,
    entries,
    difference: {
      what,
      ...(account === undefined ? {} : { account }),
      ...(entryId === undefined ? {} : { entryId }),
      expected: String(expected),
      found: String(found),
    },
  }
}

/** The handler of the flow over the given ports. */
export const routes = (ports: Ports): Handler =>
  serve(
    'ledger',
    {
      getStatement: async (request) => {
        const account = accountOf(request)
        if (isRefusal(account)) return account
        const { currency = 'EUR' } = request.query
        const { balance, sequence, head, lastEntryId } = await balanceOf(ports, account, currency)
        const postings: StatementView['postings'] = []
        let id = lastEntryId
        while (id !== '' && postings.length < mostPostings) {
          const entry = await entryOf(ports, id)
          if (!entry) throw new Error(`The chain of ${account} is broken at ${id}.`)
          const isFrom = entry.from === account
          postings.push({
            kind: entry.kind,
            currency: entry.currency,
            amount: isFrom ? -entry.amount : entry.amount,
            counterAccount: isFrom ? entry.to : entry.from,
            bookedAt: asMoment(entry.bookedAt),
            reason: entry.reason,
            hash: entry.hash,
          })
          id = (isFrom ? entry.chain.from : entry.chain.to).previousEntryId
        }
        return { value: { account, currency, balance, sequence, head, postings } }
      },

      listAccounts: async ({ query }, { clock }) => {
        const year = query.year === undefined ? fiscalYear(clock.now()) : Number(query.year)
        const page = await accountPage(ports, {
          year,
          currency: query.currency,
          text: query.text ?? '',
          cursor: query.cursor,
        })
        return isRefusal(page) ? page : { value: page }
      },

      listPostings: async (request) => {
        const account = accountOf(request)
        if (isRefusal(account)) return account
        const { currency = 'EUR', cursor, ...filter } = request.query
        const page = await postingPage(ports, { account, currency, cursor, filter })
        return isRefusal(page) ? page : { value: page }
      },

      checkAccount: async (request, { clock }) => {
        const account = accountOf(request)
        if (isRefusal(account)) return account
        const audit = await auditAccount(ports, account, request.query.currency ?? 'EUR')
        return isRefusal(audit) ? audit : { value: checkView(audit, clock.now()) }
      },

      checkLedger: async (_request, { clock }) => {
        const published = await publishedHeads(ports)
        const audit = await auditAll(ports, fiscalYear(clock.now()) + 1, published)
        if (isRefusal(audit)) return audit
        const { accounts, entries, differences } = audit
        const [difference] = differences
        return { value: checkView({ accounts, entries, ...(difference ? { difference } : {}) }, clock.now()) }
      },

      listLedgerHeads: async ({ query }) => {
        const days = (await publishedHeads(ports)).filter(({ day }) => query.before === undefined || day < query.before)
        const shown = newestWithin(days)
        const [oldest] = shown
        return {
          value: {
            days: shown.toReversed().map(({ publishedAt, heads, ...day }) => ({
              ...day,
              publishedAt: asMoment(publishedAt),
              heads: heads.map((head) => ({ ...head })),
            })),
            ...(oldest && shown.length < days.length ? { before: oldest.day } : {}),
          },
        }
      },
    },
    ports,
  )
