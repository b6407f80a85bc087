/** Work on decisions: finance officers approve, redirect, return and refuse, initiators sign or decline deals. */
import { calculation, reason } from '../../integration/hostile/material.ts'
import type { Command } from './commands.ts'
import { choose, done, onProposal, type Way, type Worker } from './known.ts'
import { officer } from './people.ts'

const approve: Way = (worker, command) =>
  onProposal(worker, command, ['funded'], () => ['approveProposal', officer(command), { reason }])

const redirect: Way = (worker, command) =>
  onProposal(
    worker,
    command,
    ['checked', 'funded'],
    () => ['redirectProposal', officer(command), { reason, calculation }],
    ['council', 'finance'],
  )

const giveBack: Way = (worker, command) =>
  onProposal(worker, command, command.what % 8 === 0 ? ['checked'] : ['funded'], () => [
    'returnProposal',
    officer(command),
    { reason },
  ])

const refuse: Way = (worker, command) =>
  onProposal(worker, command, ['funded', 'finance-question'], () => ['refuseProposal', officer(command), { reason }])

async function onDeal({ lane, known }: Worker, { which }: Command, endpoint: 'signDeal' | 'declineDeal', body: object) {
  const dealId = choose(known.deals, which, ({ state }) => state === 'offered')
  const deal = dealId === undefined ? undefined : known.deals.get(dealId)
  if (dealId === undefined || !deal?.initiator) return
  const seen = await lane.ask('getDeal', { params: { dealId } })
  if (!done(seen)) return
  const answer = await lane.ask(endpoint, { as: deal.initiator, params: { dealId }, ifMatch: seen.version, body })
  if (done(answer)) deal.state = String(answer.value.state)
}

const sign: Way = (worker, command) => onDeal(worker, command, 'signDeal', {})
const decline: Way = (worker, command) => onDeal(worker, command, 'declineDeal', { reason })

export const decisionWork = { approve, redirect, return: giveBack, refuse, sign, decline }
