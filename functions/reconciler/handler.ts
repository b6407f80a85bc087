/** The reconciler by the clock and on demand: a person has the whole ledger reckoned again, and what agrees again is let go. */
import { asMoment } from '../../shared/api/fields.ts'
import { isRefusal } from '../../shared/refusal.ts'
import { destroyDueKeys } from '../kit/key-destruction.ts'
import type { Ports } from '../kit/ports.ts'
import { type Handler, serve } from '../kit/serve.ts'
import { raiseAlarm, reconcile, reconcileByClock } from './reconcile.ts'

/** What the clock asks: the ledger reckoned again, and the keys of rounds destroyed whose term for objections is over. */
export async function byClock(ports: Ports) {
  const found = await reconcileByClock(ports)
  return { ...found, roundKeysDestroyed: await destroyDueKeys(ports) }
}

/** The handler of the flow over the given ports. */
export const routes = (ports: Ports): Handler =>
  serve(
    'reconciler',
    {
      reconcileLedger: async () => {
        const found = await reconcile(ports, true)
        if (isRefusal(found)) return found
        raiseAlarm(found.differences)
        const frozen = found.frozen.accounts.map(({ account, at, what }) => ({ account, since: asMoment(at), what }))
        const { accounts, entries, writes } = found
        return { value: { checkedAt: asMoment(found.at), accounts, entries, frozen }, writes }
      },
    },
    ports,
  )
