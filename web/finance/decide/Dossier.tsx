/** Everything a finance officer decides on, and the bar to decide with. */
import { createAsync } from '@solidjs/router'
import { createMemo, createSignal, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { ProgrammeView } from '../../../shared/api/districts.ts'
import type { ProposalView } from '../../../shared/api/proposals.ts'
import { shareBps } from '../../../shared/council/effect.ts'
import type { Policy } from '../../../shared/policy/policy.ts'
import type { FinanceDecision } from '../../../shared/proposals/decisions.ts'
import { api, ask, askAgain } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { session } from '../../client/session.ts'
import { AdjournDecision } from '../../parts/AdjournDecision.tsx'
import { asView, purseOf } from '../../parts/capital-preview.ts'
import { DecisionBar } from '../../parts/DecisionBar.tsx'
import { DecisionProblem } from '../../parts/DecisionProblem.tsx'
import { districtName } from '../../parts/district-name.ts'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { Outcome } from '../../parts/Outcome.tsx'
import { PlanFacts } from '../../parts/PlanFacts.tsx'
import { PlanHistory } from '../../parts/PlanHistory.tsx'
import { dossierPath } from '../../parts/paths.ts'
import { writePercent } from '../../parts/percent-input.ts'
import { financeDecisionsOf } from '../../parts/possible.ts'
import { RelatedPlans } from '../../parts/RelatedPlans.tsx'
import { SliceMoney } from '../../parts/SliceMoney.tsx'
import { TrackReason } from '../../parts/TrackFork.tsx'
import { useWords } from '../../words/index.tsx'
import { Approvals } from './Approvals.tsx'
import { CalculationForm } from './CalculationForm.tsx'
import { type Draft, type FieldFault, newComponent, readDraft } from './calculation.ts'
import { Votes } from './Votes.tsx'

export function Dossier(props: {
  plan: ProposalView
  etag: string | undefined
  programme: ProgrammeView
  /** The numbers that hold now. */
  policy: Policy
}) {
  const words = useWords()
  const sending = createSending()
  const [done, setDone] = createSignal<FinanceDecision | 'approve-first' | 'clear'>()
  const [faults, setFaults] = createSignal<Readonly<Record<string, string>>>({})
  /** Counts up to begin the bar anew: after a decision, or when the armed one is no longer possible. */
  const [bar, setBar] = createSignal(1)
  const [isRedirecting, setIsRedirecting] = createSignal(false)
  const outlook = createAsync(() => ask('getCapitalOutlook'))
  const [draft, setDraft] = createStore<Draft>({
    components: [newComponent(props.plan.title.slice(0, 80), props.plan.cost.cents)],
    rate: writePercent(props.policy.omslagrenteBps),
    method: props.policy.capitalMethodDefault,
    completionYear: props.programme.year + 1,
    maintenanceCents: props.plan.maintenancePerYear.cents,
  })

  const sentencesOf = (found: readonly FieldFault[]) =>
    Object.fromEntries(found.map(([name, fault]) => [name, words.t(`calc.fault.${fault}`)]))
  /** Beside a field: what the last try found and is still wrong, so that a fault goes when it is mended. */
  const fieldFaults = createMemo(() => {
    const read = readDraft(draft, props.programme.year)
    const still = read.ok ? {} : sentencesOf(read.faults)
    return Object.fromEntries(Object.entries(still).filter(([name]) => name in faults()))
  })
  const purse = createMemo(() => {
    const found = outlook()
    if (!found?.ok) return undefined
    return purseOf(found.value, props.policy, {
      districtCode: props.plan.districtCode,
      sliceCents: slice()?.appropriated.cents ?? 0,
    })
  })

  const slice = () => props.programme.districts.find(({ code }) => code === props.plan.districtCode)?.slice
  const isQuick = () => props.plan.track === 'quick'
  /** Where the plan's money comes from: a quick plan's from the pot of the whole town. */
  const pot = () => (isQuick() ? props.programme.quick : slice())
  const allowed = createMemo(() => {
    const caller = session()
    return caller ? financeDecisionsOf(props.plan, caller, props.policy) : []
  })
  const isCalculating = () => allowed().includes('redirect') && (props.plan.track === 'council' || isRedirecting())
  const isReserved = () => props.plan.state === 'funded'
  const isReview = () => props.plan.state === 'checked'
  /** A plan for the council takes nothing at once; a quick plan asks until it is decided. */
  const asksOfPot = () =>
    isReserved() || (props.plan.track !== 'council' && (isReview() || (isQuick() && props.plan.state === 'submitted')))
  const wordOf = (id: FinanceDecision) => (id === 'approve' && isReview() ? 'clear' : id)
  const actions = () =>
    allowed().map((id) => ({
      id,
      label: words.t(`decide.${wordOf(id)}`),
      hint: words.t(`decide.${wordOf(id)}.hint`),
      kind: id === allowed()[0] ? ('primary' as const) : ('secondary' as const),
      isNegative: id === 'refuse',
    }))

  /** A redirection asks a calculation too: it comes into sight above the bar. */
  function arm(id: FinanceDecision) {
    setIsRedirecting(id === 'redirect')
    if (id === 'redirect') document.getElementById('calculation')?.scrollIntoView()
  }

  function sendDecision(id: FinanceDecision, reason: string, key: string) {
    const input = { params: { proposalId: props.plan.id }, key, etag: props.etag }
    if (id === 'approve') return api.approveProposal({ ...input, body: { reason } })
    if (id === 'return') return api.returnProposal({ ...input, body: { reason } })
    if (id === 'refuse') return api.refuseProposal({ ...input, body: { reason } })
    const read = readDraft(draft, props.programme.year)
    if (!read.ok) throw new Error('a calculation is read before it is sent')
    return api.redirectProposal({ ...input, body: { reason, calculation: asView(read.calculation) } })
  }

  async function decide(id: FinanceDecision, reason: string) {
    setFaults({})
    if (id === 'redirect') {
      const read = readDraft(draft, props.programme.year)
      if (!read.ok) {
        setFaults(sentencesOf(read.faults))
        return
      }
    }
    const isFirstOfTwo = props.plan.approvalsNeeded > props.plan.approvals.length + 1
    const word = id === 'approve' ? (isReview() ? 'clear' : isFirstOfTwo ? 'approve-first' : 'approve') : id
    const answer = await sending.send({ id, reason, etag: props.etag, draft }, (key) => sendDecision(id, reason, key))
    if (!answer) return
    await askAgain('getProposal', 'getWorklist', 'getProgramme', 'listDossiers', 'getCapitalOutlook')
    if (answer.ok) setDone(word)
    if (answer.ok || !allowed().includes(id)) setBar(bar() + 1)
  }

  return (
    <>
      <div class="wide section stack stack--large">
        <Show when={done()} keyed>
          {(id) => (
            <Outcome title={words.t(`decide.${id}.done`)}>
              <p>{words.t(`decide.${id}.next`)}</p>
              <p class="row">
                <a href={words.href('/financien')}>{words.t('desk.back')}</a>
                <Show when={props.plan.dossierId}>
                  {(dossierId) => <a href={words.href(dossierPath(dossierId()))}>{words.t('council.toDossier')}</a>}
                </Show>
              </p>
            </Outcome>
          )}
        </Show>
        <DecisionProblem problem={sending.problem()} isOver={allowed().length === 0} />
        <div class="halves">
          <div class="stack stack--large">
            <section class="stack" aria-labelledby="asked">
              <h2 id="asked">{words.t('facts.title')}</h2>
              <PlanFacts proposal={props.plan} />
            </section>
            <Show when={pot()}>
              {(money) => (
                <section class="stack" aria-labelledby="money">
                  <h2 id="money">
                    {isQuick()
                      ? words.t('slice.quick')
                      : words.t('slice.of', { district: districtName(props.plan.districtCode) })}
                  </h2>
                  <Show when={asksOfPot()} fallback={<SliceMoney slice={money()} />}>
                    <SliceMoney slice={money()} askedCents={props.plan.cost.cents} isReserved={isReserved()} />
                  </Show>
                  <Show when={!isQuick() && (isReserved() || isReview())}>
                    <p>
                      {words.t(isReserved() ? 'decide.reserved' : 'decide.asks', {
                        amountCents: props.plan.cost.cents,
                        shareBps: shareBps(props.plan.cost.cents, money().appropriated.cents),
                      })}
                    </p>
                  </Show>
                </section>
              )}
            </Show>
          </div>
          <div class="stack stack--large">
            <Approvals plan={props.plan} />
            <Show when={props.plan.roundId} keyed>
              {(roundId) => <Votes roundId={roundId} proposalId={props.plan.id} />}
            </Show>
            <section class="stack" aria-labelledby="route">
              <h2 id="route">{words.t('check.route')}</h2>
              <TrackReason routed={props.plan.routing} headingLevel={3} />
            </section>
            <section class="stack" aria-labelledby="history">
              <h2 id="history">{words.t('desk.history')}</h2>
              <PlanHistory proposal={props.plan} />
            </section>
          </div>
        </div>
        <RelatedPlans plan={props.plan} etag={props.etag} canWeigh />
        <AdjournDecision plan={props.plan} etag={props.etag} />
        <Show when={isCalculating()}>
          <section class="stack" aria-labelledby="calculation">
            <h2 id="calculation">{words.t('calc.title')}</h2>
            <p>{words.t('calc.text')}</p>
            <ErrorSummary errors={faults()} />
            <CalculationForm
              draft={draft}
              setDraft={setDraft}
              faults={fieldFaults()}
              fromYear={props.programme.year}
              district={districtName(props.plan.districtCode)}
              purse={purse()}
            />
          </section>
        </Show>
        <Show when={!done() && allowed().length === 0}>
          <p class="soft">{words.t('decide.nothing')}</p>
        </Show>
      </div>
      <Show when={bar()} keyed>
        {(_) => <DecisionBar actions={actions()} onArm={arm} onDecide={decide} isBusy={sending.isBusy()} />}
      </Show>
    </>
  )
}
