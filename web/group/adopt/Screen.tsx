/** Adopting a result: a member of the group sees what the money does, says why in public, and confirms. */
import { createAsync, useParams } from '@solidjs/router'
import { createSignal, For, Match, Show, Switch } from 'solid-js'
import type { ResultView } from '../../../shared/api/allocation.ts'
import type { DistrictView } from '../../../shared/api/districts.ts'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { api, ask, askAgain, faultsByField, newKey, type Problem } from '../../client/api.ts'
import { WhatIs } from '../../glossary/WhatIs.tsx'
import { Button, LinkButton } from '../../parts/Button.tsx'
import { DeskHead } from '../../parts/DeskHead.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { idOfField, TextAreaField } from '../../parts/Field.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { Money } from '../../parts/Money.tsx'
import { Notice, ProblemNotice } from '../../parts/Notice.tsx'
import { Outcome } from '../../parts/Outcome.tsx'
import { groupPath, resultPath } from '../../parts/paths.ts'
import { SliceMoney } from '../../parts/SliceMoney.tsx'
import '../../parts/stacked-table.css'
import { usePageTitle } from '../../shell/Page.tsx'
import { useWords } from '../../words/index.tsx'
import './screen.css'

/** What an adoption answered. */
interface Adopted {
  readonly plans: number
  readonly reservedCents: number
}

export default function Adopt() {
  const words = useWords()
  const params = useParams<{ roundId: string }>()
  const roundAnswer = createAsync(() => ask('getRound', { params: { roundId: params.roundId } }))
  const resultAnswer = createAsync(() => ask('getResult', { params: { roundId: params.roundId } }))
  const tasks = createAsync(() => ask('getWorklist'))
  const [adopted, setAdopted] = createSignal<Adopted>()
  usePageTitle(() => {
    const found = roundAnswer()
    return found?.ok ? words.t('adopt.of', { round: found.value.title }) : undefined
  })
  const result = () => {
    const answer = resultAnswer()
    return answer?.ok ? answer.value : undefined
  }
  /** The API's own list says whether this member adopts this round; nobody else sees the form. */
  const mayAdopt = () => {
    const answer = tasks()
    return (
      answer?.ok && answer.value.tasks.some((task) => task.kind === 'adopt-result' && task.roundId === params.roundId)
    )
  }
  const again = () => askAgain('getRound', 'getResult', 'getWorklist')

  return (
    <Loaded answer={roundAnswer()} onAgain={again}>
      {(round) => (
        <>
          <DeskHead
            kicker={<a href={words.href(groupPath)}>{words.t('group.title')}</a>}
            title={words.t('adopt.of', { round: round().title })}
            lead={result()?.adoption ? undefined : words.t('adopt.lead')}
          />
          <div class="wide section">
            <Switch>
              <Match when={adopted()}>
                {(done) => (
                  <Outcome title={words.t('adopt.done.title')}>
                    <p>{words.t('adopt.done.text', { plans: done().plans, cents: done().reservedCents })}</p>
                    <LinkButton href={words.href(resultPath(round().id))}>{words.t('adopt.done.link')}</LinkButton>
                  </Outcome>
                )}
              </Match>
              <Match when={result()?.adoption}>
                <Notice title={words.t('adopt.already')}>
                  <LinkButton href={words.href(resultPath(round().id))}>{words.t('adopt.done.link')}</LinkButton>
                </Notice>
              </Match>
              <Match when={mayAdopt() && result()}>
                {(found) => <AdoptForm round={round()} result={found()} onAdopted={setAdopted} />}
              </Match>
              <Match when={tasks() && resultAnswer()}>
                <Notice tone="warning" title={words.t('adopt.not.title')}>
                  <p>{words.t('adopt.not.text')}</p>
                  <LinkButton href={words.href(groupPath)}>{words.t('adopt.back')}</LinkButton>
                </Notice>
              </Match>
            </Switch>
          </div>
        </>
      )}
    </Loaded>
  )
}

interface FormProps {
  readonly round: RoundView
  readonly result: ResultView
  readonly onAdopted: (adopted: Adopted) => void
}

/** The winners, the money before and after, the remark, and the last question. */
function AdoptForm(props: FormProps) {
  const words = useWords()
  // One intention, one key: a second press or a lost answer adopts once.
  const key = newKey()
  const [remark, setRemark] = createSignal('')
  const [fault, setFault] = createSignal<string>()
  const [problem, setProblem] = createSignal<Problem>()
  const [isAsking, setIsAsking] = createSignal(false)
  const [isBusy, setIsBusy] = createSignal(false)
  const winners = () => props.result.projects.filter((plan) => plan.selected)
  const votesHead = () => words.t(props.round.ballot.kind === 'points' ? 'adopt.pointsGiven' : 'adopt.votes')
  const hasHours = () => winners().some((plan) => plan.staffMinutes > 0)
  const programme = createAsync(() => ask('getProgramme'))
  const district = () => {
    const answer = programme()
    return answer?.ok ? answer.value.districts.find(({ code }) => code === props.round.districtCode) : undefined
  }

  const propose = (event: SubmitEvent) => {
    event.preventDefault()
    if (remark().trim().length < 10) {
      setFault(words.t('adopt.remarkMissing'))
      document.getElementById(idOfField('remark'))?.focus()
      return
    }
    setIsAsking(true)
  }
  const adopt = async () => {
    if (isBusy()) return
    setIsBusy(true)
    setProblem(undefined)
    const answer = await api.adoptResult({
      params: { roundId: props.round.id },
      body: { remark: remark().trim() },
      key,
    })
    setIsBusy(false)
    setIsAsking(false)
    if (!answer.ok) {
      setFault(faultsByField(answer.problem).remark)
      setProblem(answer.problem)
      return
    }
    props.onAdopted({ plans: answer.value.plans, reservedCents: answer.value.reserved.cents })
    void askAgain('getResult', 'getRound', 'listRounds', 'getProgramme', 'getWorklist')
  }

  return (
    <form class="stack--large" onSubmit={propose} novalidate>
      <WhatIs term="adoption" />
      <section>
        <h2>{words.t('adopt.winners', { count: winners().length })}</h2>
        <table class="stacked-table">
          <thead>
            <tr>
              <th scope="col">{words.t('adopt.plan')}</th>
              <th scope="col" class="number">
                {votesHead()}
              </th>
              <Show when={hasHours()}>
                <th scope="col" class="number">
                  {words.t('adopt.hours')}
                </th>
              </Show>
              <th scope="col" class="number">
                {words.t('adopt.amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={winners()}>
              {(plan) => (
                <tr>
                  <th scope="row" class="adopt__plan">
                    {plan.title}
                  </th>
                  <td class="number" data-head={votesHead()}>
                    {words.number(plan.votes)}
                  </td>
                  <Show when={hasHours()}>
                    <td class="number" data-head={words.t('adopt.hours')}>
                      {words.hours(plan.staffMinutes)}
                    </td>
                  </Show>
                  <td class="number" data-head={words.t('adopt.amount')}>
                    {words.money(plan.cost.cents)}
                  </td>
                </tr>
              )}
            </For>
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.t('adopt.total')}</th>
              <td />
              <Show when={hasHours()}>
                <td class="number" data-head={words.t('adopt.hours')}>
                  <strong>{words.hours(winners().reduce((sum, plan) => sum + plan.staffMinutes, 0))}</strong>
                </td>
              </Show>
              <td class="number" data-head={words.t('adopt.amount')}>
                <Money cents={props.result.cost.cents} />
              </td>
            </tr>
          </tfoot>
        </table>
        <p class="adopt__others">
          {words.t('adopt.others', {
            count: props.result.projects.length - winners().length,
            budgetCents: props.round.budget.cents,
            leftCents: props.round.budget.cents - props.result.cost.cents,
          })}
        </p>
        <p class="adopt__why">
          <a href={words.href(resultPath(props.round.id))}>{words.t('adopt.why')}</a>
        </p>
      </section>

      <Show when={district()}>{(found) => <Effect district={found()} reserveCents={props.result.cost.cents} />}</Show>

      <section>
        <Show when={problem()}>{(found) => <ProblemNotice problem={found()} />}</Show>
        <TextAreaField
          name="remark"
          label={words.t('adopt.remark')}
          hint={words.t('adopt.remarkHint')}
          value={remark()}
          error={fault()}
          most={2000}
          rows={3}
          onInput={(text) => {
            setRemark(text)
            setFault(undefined)
          }}
        />
        <Button type="submit" kind="primary">
          {words.t('adopt.button')}
        </Button>
      </section>

      <Dialog
        isOpen={isAsking()}
        onClose={() => setIsAsking(false)}
        title={words.t('adopt.confirm.title')}
        actions={
          <Button kind="primary" isBusy={isBusy()} onClick={adopt}>
            {words.t('adopt.confirm.yes')}
          </Button>
        }
      >
        <p>{words.t('adopt.confirm.text', { plans: winners().length, cents: props.result.cost.cents })}</p>
        <blockquote class="adopt__remark">{remark()}</blockquote>
      </Dialog>
    </form>
  )
}

/** The slice before and after. */
function Effect(props: { district: DistrictView; reserveCents: number }) {
  const words = useWords()
  return (
    <section>
      <h2>{words.t('adopt.money')}</h2>
      <p>{words.t('adopt.before', { cents: props.district.slice.available.cents })}</p>
      <SliceMoney slice={props.district.slice} askedCents={props.reserveCents} askedLabel={words.t('adopt.reserve')} />
    </section>
  )
}
