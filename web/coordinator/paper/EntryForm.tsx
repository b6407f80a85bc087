/** Typing one paper, with the keyboard alone: the code, the plans, Enter. Or why it does not count. */
import { createEffect, createMemo, createSignal, Match, on, onMount, Show, Switch } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { PaperBatchView } from '../../../shared/api/paper.ts'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { type InvalidReason, invalidReasons } from '../../../shared/ballots/paper.ts'
import { api } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { session } from '../../client/session.ts'
import { Button } from '../../parts/Button.tsx'
import { SelectField } from '../../parts/ChoiceField.tsx'
import { FieldFrame } from '../../parts/Field.tsx'
import { Notice, ProblemNotice } from '../../parts/Notice.tsx'
import { Till } from '../../parts/Till.tsx'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'
import { CountLine } from './CountLine.tsx'
import type { draftsOf } from './drafts.ts'
import { codeFault, type Entry, emptyEntry, isWhole, readingOf, ruleBroken, withChoice } from './entry.ts'
import { PlanKeys } from './PlanKeys.tsx'

/** Refusals that are about the code: told at its field. */
const aboutCode = ['unknown-code', 'too-many-attempts', 'code-in-batch']

export function EntryForm(props: {
  readonly round: RoundView
  readonly pile: PaperBatchView
  /** The place in the pile, from 1. */
  readonly at: number
  readonly drafts: ReturnType<typeof draftsOf>
  readonly onAccepted: (pile: PaperBatchView) => void
  /** The pile may have changed elsewhere: somebody stored it, or made it void. */
  readonly onRefused: () => void
}) {
  const words = useWords()
  const sending = createSending()
  // The form is made anew for each paper.
  // eslint-disable-next-line solid/reactivity
  const [entry, setEntry] = createStore<Entry>({ ...emptyEntry, ...props.drafts.of(props.at) })
  const [codeError, setCodeError] = createSignal<string>()
  let form: HTMLFormElement | undefined
  let code: HTMLInputElement | undefined
  onMount(() => code?.focus())

  const place = () => props.pile.places[props.at - 1]
  createEffect(
    on(
      () => ({ ...entry }),
      (typed) => props.drafts.keep(props.at, typed),
      { defer: true },
    ),
  )
  const counts = () => entry.invalid === ''
  const broken = createMemo(() => (counts() ? ruleBroken(entry.choices, props.round) : undefined))
  const chosen = createMemo(() =>
    entry.choices.flatMap(({ projectId }) => {
      const plan = props.round.projects.find(({ id }) => id === projectId)
      return plan
        ? [{ id: plan.id, theme: plan.theme, amountCents: plan.cost.cents, staffMinutes: plan.staffMinutes }]
        : []
    }),
  )
  const told = (fault: 'missing' | 'wrong' | undefined) => fault && words.t(`piles.code.${fault}`)

  function typeCode(typed: string) {
    const wasWhole = isWhole(entry.code)
    setEntry('code', typed)
    if (!isWhole(typed)) return void setCodeError(undefined)
    const fault = codeFault(typed)
    setCodeError(told(fault))
    if (fault) announce(words.t(`piles.code.${fault}`))
    // As the hint says: a code that fits leads on to the plans.
    if (!fault && !wasWhole) form?.querySelector<HTMLElement>('[data-first-plan]')?.focus()
  }
  async function send(event?: SubmitEvent) {
    event?.preventDefault()
    if (counts()) {
      const fault = codeFault(entry.code)
      setCodeError(told(fault))
      if (fault) {
        // The focus may be in the field already, and then says nothing.
        announce(words.t(`piles.code.${fault}`))
        return void code?.focus()
      }
    }
    const reading = readingOf(entry, props.round)
    // A rule is broken: to the question whether it is so on the paper.
    if (!reading) return void form?.querySelector<HTMLElement>('[data-broken] button')?.focus()
    const params = { roundId: props.pile.roundId, batchId: props.pile.id, place: String(props.at) }
    const answer = await sending.send({ params, reading }, (key) =>
      api.enterPaperBallot({ params, body: reading, key }),
    )
    if (!answer) return
    if (answer.ok) return props.onAccepted(answer.value)
    if (!aboutCode.includes(answer.problem.name)) return answer.problem.status === 409 ? props.onRefused() : undefined
    setCodeError(answer.problem.detail)
    sending.forget()
    code?.focus()
  }
  const isSecond = () => place()?.firstBy !== undefined && place()?.firstBy?.name !== session()?.name
  const button = () => (
    <Button type="submit" kind="primary" isBusy={sending.isBusy()} disabled={broken() !== undefined}>
      {words.t('piles.next')}
    </Button>
  )

  return (
    <form class="card entry" onSubmit={send} novalidate ref={form} aria-labelledby="entry">
      <h2 id="entry">{words.t('piles.paper', { place: props.at, size: props.pile.size })}</h2>
      <p class="soft">{words.t(isSecond() ? 'piles.second' : 'piles.first')}</p>
      <Show when={place()?.state === 'differs'}>
        <Notice tone="warning" title={words.t('piles.differs')}>
          <p>{words.t('piles.differs.text')}</p>
        </Notice>
      </Show>
      <Show when={place()?.state === 'agreed'}>
        <Notice>
          <p>{words.t('piles.agreed.again')}</p>
        </Notice>
      </Show>
      <Show when={sending.problem()}>{(problem) => <ProblemNotice problem={problem()} />}</Show>
      <Show when={counts()}>
        <FieldFrame name="code" label={words.t('piles.code')} hint={words.t('piles.code.hint')} error={codeError()}>
          {(ties) => (
            <input
              ref={code}
              class="control entry__code"
              id={ties.id}
              type="text"
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              maxlength="40"
              value={entry.code}
              aria-describedby={ties.describedBy}
              aria-invalid={ties.isInvalid || undefined}
              onInput={(event) => typeCode(event.currentTarget.value)}
            />
          )}
        </FieldFrame>
      </Show>
      <SelectField<InvalidReason>
        name="invalid"
        label={words.t('piles.counts')}
        emptyLabel={words.t('piles.counts.yes')}
        value={entry.invalid}
        onInput={(reason) => setEntry('invalid', reason)}
        options={invalidReasons.map((value) => ({ value, label: words.t(`piles.invalid.${value}`) }))}
      />
      <Show when={counts()}>
        <PlanKeys
          round={props.round}
          choices={entry.choices}
          onChoose={(projectId, points) => setEntry('choices', withChoice(entry.choices, projectId, points))}
          onEnter={() => void send()}
        />
        <Show when={broken()}>
          {(rule) => (
            <div data-broken>
              <Notice tone="error" isNews title={words.t(`piles.broken.${rule()}`)}>
                <p>{words.t('piles.broken.text')}</p>
                <Button onClick={() => setEntry('invalid', 'against-rules')}>{words.t('piles.broken.button')}</Button>
              </Notice>
            </div>
          )}
        </Show>
      </Show>
      <Switch>
        <Match when={!counts()}>
          <p>{words.t('piles.invalid.text')}</p>
          {button()}
        </Match>
        <Match when={props.round.ballot.withinBudget}>
          <Till
            budgetCents={props.round.budget.cents}
            chosen={chosen()}
            {...(props.round.capacityMinutes === undefined ? {} : { capacityMinutes: props.round.capacityMinutes })}
          >
            {button()}
          </Till>
        </Match>
        <Match when={true}>
          <CountLine round={props.round} choices={entry.choices}>
            {button()}
          </CountLine>
        </Match>
      </Switch>
    </form>
  )
}
