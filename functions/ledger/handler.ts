/** The open books: the statement of any account of the ledger, walked back along its own chain of entries. */
import { asMoment } from '../../shared/api/fields.ts'
import type { StatementView } from '../../shared/api/ledger.ts'
import { type ParsedAccount, parseAccount } from '../../shared/ledger/accounts.ts'
import { refuse } from '../../shared/refusal.ts'
import { balanceOf, entryOf } from '../kit/books.ts'
import { placeOf } from '../kit/keys.ts'
import type { Ports } from '../kit/ports.ts'
import { type Handler, serve } from '../kit/serve.ts'
import { isDistrict } from '../kit/territory.ts'

/** The most postings a statement shows. */
const mostPostings = 50

/** Whether an account can belong to this municipality: its district is one of ours, its id one that we hand out. */
const isOurs = (account: ParsedAccount) =>
  'district' in account ? isDistrict(account.district) : !('id' in account) || placeOf(account.id) !== undefined

/** The handler of the flow over the given ports. */
export const routes = (ports: Ports): Handler =>
  serve(
    'ledger',
    {
      getStatement: async ({ params }) => {
        const parsed = parseAccount(params.account)
        if (!parsed || !isOurs(parsed)) return refuse('not-found')
        const account = params.account as Parameters<typeof balanceOf>[1]
        const { balance, sequence, head, lastEntryId } = await balanceOf(ports, account, 'EUR')
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
        return { value: { account, balance, sequence, head, postings } }
      },
    },
    ports,
  )
