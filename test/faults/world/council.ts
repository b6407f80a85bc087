/** Work on dossiers: whoever is competent takes one a step further, as its state asks; now and then it is refused, postponed, taken back or objected to. */
import type { EndpointId } from '../../../shared/api/index.ts'
import type { Caller } from '../../../shared/people/roles.ts'
import { localDate } from '../../../shared/terms/terms.ts'
import { adviceBody, alternativesBody, creditBody, decisionBody } from '../../integration/hostile/council-stage.ts'
import { reason } from '../../integration/hostile/material.ts'
import type { Command } from './commands.ts'
import { choose, done, type Value, type Way } from './known.ts'
import { officer, oneOf, people } from './people.ts'

type Act = readonly [EndpointId, Caller, object]

const advisers = { 'legal-adviser': people.legal, 'asset-manager': people.keeper }

/** What is done with a dossier in this state; nothing at an end. */
function actIn(view: Value, command: Command, today: string): Act | undefined {
  const { what } = command
  const isRare = what % 8 === 0
  const alderman = oneOf(people.aldermen, command.who)
  const finance = officer(command)
  switch (view.state) {
    case 'alternatives':
      return ['describeAlternatives', finance, alternativesBody]
    case 'advice': {
      const adviser = oneOf(view.advicesMissing as string[], what)
      const by = adviser === 'finance-officer' ? finance : advisers[adviser as keyof typeof advisers]
      return ['adviseDossier', by, adviceBody(adviser)]
    }
    case 'college':
      if (isRare) return ['refuseDossier', alderman, { reason }]
      return what % 8 === 1
        ? ['askAdviceAgain', alderman, { advisers: ['legal-adviser'], question: reason }]
        : ['proposeDossier', alderman, { reason }]
    case 'agenda':
      return ['putDossierOnAgenda', people.clerk, { meetingOn: today }]
    case 'council': {
      const decision = oneOf(['adopted', 'postponed', 'adopted', 'refused'], what)
      return ['decideDossier', people.clerk, { ...decisionBody(decision), decidedOn: today }]
    }
    case 'adopted':
      return ['openCredit', finance, creditBody]
    case 'under-way':
      if (isRare) return ['askSupplement', finance, { amount: { cents: 100_000 }, reason }]
      return what % 3 === 0
        ? ['deliverDossier', people.keeper, { completedOn: today, text: 'The park is there.' }]
        : ['spendCredit', finance, { amount: { cents: 4_000_000 + (what % 1_000_000) }, what: 'A part of the works' }]
    case 'supplement': {
      const decision = what % 2 === 0 ? 'granted' : 'refused'
      return ['decideSupplement', people.clerk, { decision, decidedOn: today, reference: 'Council 2026-99', reason }]
    }
    case 'delivered':
      return ['settleDossier', finance, { reason }]
    case 'charging':
      return ['bookCharge', finance, { year: Number(today.slice(0, 4)) + (what % 2) }]
    case 'refused':
      return ['announceRefusal', people.clerk, { sentOn: today, reference: 'Letter 2026-3' }]
    case 'objection':
      return ['decideObjection', alderman, { outcome: isRare ? 'founded' : 'unfounded', reason }]
    default:
      return undefined
  }
}

const decide: Way = async ({ lane, known, clock }, command) => {
  const dossierId = choose(known.dossiers, command.which, ({ state }) => state !== 'written-off')
  if (dossierId === undefined) return
  const params = { dossierId }
  const seen = await lane.ask('getDossier', { params })
  if (!done(seen)) return
  const act = actIn(seen.value, command, localDate(clock.now()))
  if (!act) return
  const [endpoint, as, body] = act
  const answer = await lane.ask(endpoint, { as, params, ifMatch: seen.version, body })
  if (done(answer)) known.dossiers.set(dossierId, { state: String(answer.value.state) })
}

export const councilWork = { decide }
