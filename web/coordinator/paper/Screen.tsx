/** Piles of paper ballots of a round: register one before the closing, see how far each is, and go on with it. */
import { createAsync, useNavigate } from '@solidjs/router'
import { createSignal, For, Match, Show, Switch } from 'solid-js'
import type { PaperBatchView } from '../../../shared/api/paper.ts'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { mostInBatch } from '../../../shared/ballots/paper.ts'
import { api, ask, askAgain, faultsByField } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { session } from '../../client/session.ts'
import { NumberField } from '../../parts/AmountField.tsx'
import { Button } from '../../parts/Button.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { TextField } from '../../parts/Field.tsx'
import { Notice, ProblemNotice } from '../../parts/Notice.tsx'
import { pilePath } from '../../parts/paths.ts'
import { StatusBadge } from '../../parts/StatusBadge.tsx'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'
import { RoundDesk } from '../round/RoundDesk.tsx'
import { isMine } from './entry.ts'
import './screen.css'

export default function Piles() {
  const words = useWords()
  return (
    <RoundDesk title={words.t('piles.title')} lead={words.t('piles.lead')}>
      {(round) => <PilesOf round={round()} />}
    </RoundDesk>
  )
}

function PilesOf(props: { round: RoundView }) {
  const words = useWords()
  const answer = createAsync(() => ask('listPaperBatches', { params: { roundId: props.round.id } }))
  const piles = () => {
    const found = answer()
    return found?.ok ? found.value.batches : undefined
  }
  const problem = () => {
    const found = answer()
    return found && !found.ok ? found.problem : undefined
  }
  return (
    <>
      <Notice>
        <p>{words.t('piles.how')}</p>
      </Notice>
      <Switch>
        <Match when={props.round.phase === 'open'}>
          <Register round={props.round} />
        </Match>
        <Match when={props.round.phase === 'preparing' || props.round.phase === 'scheduled'}>
          <p>{words.t('piles.notYet', { opensAt: props.round.opensAt })}</p>
        </Match>
        <Match when={true}>
          <p>{words.t('piles.tooLate')}</p>
        </Match>
      </Switch>
      <section class="stack" aria-labelledby="piles">
        <h2 id="piles">{words.t('piles.list')}</h2>
        <Show when={problem()}>
          {(fault) => <ProblemNotice problem={fault()} onAgain={() => void askAgain('listPaperBatches')} />}
        </Show>
        <Show when={piles()}>
          {(list) => (
            <Show
              when={list().length > 0}
              fallback={<Empty title={words.t('piles.none')}>{words.t('piles.none.text')}</Empty>}
            >
              <ul class="plain piles">
                <For each={list()}>{(pile) => <PileRow pile={pile} />}</For>
              </ul>
            </Show>
          )}
        </Show>
      </section>
    </>
  )
}

/** One pile: its label, how far it is, and whose turn it is, as a link to it. */
function PileRow(props: { pile: PaperBatchView }) {
  const words = useWords()
  const agreed = () => props.pile.places.filter(({ state }) => state === 'agreed').length
  const turn = () => {
    const { state, outcome, places, turn: mine } = props.pile
    if (state === 'void') return words.t('piles.void')
    if (state === 'stored')
      return words.t('piles.stored', {
        valid: outcome?.valid ?? 0,
        invalid: outcome?.invalid ?? 0,
      })
    if (agreed() === places.length) return words.t('piles.ready')
    if (!places.some((place) => isMine(place, mine, session()?.name ?? ''))) return words.t('piles.turn.other')
    return words.t(mine === 'second' ? 'piles.turn.second' : 'piles.turn.first')
  }
  return (
    <li>
      <a class="pile" href={words.href(pilePath(props.pile.roundId, props.pile.id))}>
        <span class="pile__label">{props.pile.label}</span>
        <span>
          <StatusBadge
            tone={props.pile.state === 'open' ? 'waiting' : props.pile.state === 'stored' ? 'good' : 'plain'}
          >
            {words.t(`piles.state.${props.pile.state}`)}
          </StatusBadge>
        </span>
        <span class="pile__progress">
          <Show when={props.pile.state === 'open'} fallback={words.t('piles.size', { size: props.pile.size })}>
            {words.t('piles.progress', { agreed: agreed(), size: props.pile.size })}
          </Show>
        </span>
        <span class="pile__turn">{turn()}</span>
        <span class="soft small pile__by">
          {words.t('piles.by', { name: props.pile.registeredBy.name, at: props.pile.registeredAt })}
        </span>
      </a>
    </li>
  )
}

function Register(props: { round: RoundView }) {
  const words = useWords()
  const navigate = useNavigate()
  const sending = createSending()
  const [label, setLabel] = createSignal('')
  const [size, setSize] = createSignal<number>()
  const [errors, setErrors] = createSignal<Record<string, string | undefined>>({})

  async function register(event: SubmitEvent) {
    event.preventDefault()
    const count = size()
    const found = {
      ...(label().trim() === '' ? { label: words.t('piles.label.fault') } : {}),
      ...(count === undefined || count < 1 || count > mostInBatch
        ? { size: words.t('piles.count.fault', { most: mostInBatch }) }
        : {}),
    }
    sending.forget()
    setErrors(found)
    if (count === undefined || Object.keys(found).length > 0) return
    const body = { label: label().trim(), size: count }
    const params = { roundId: props.round.id }
    const answer = await sending.send(body, (key) => api.registerPaperBatch({ params, body, key }))
    if (!answer) return
    if (!answer.ok)
      return void setErrors(
        answer.problem.name === 'batch-exists' ? { label: answer.problem.detail } : faultsByField(answer.problem),
      )
    await askAgain('listPaperBatches')
    announce(words.t('piles.registered', { label: body.label }))
    navigate(words.href(pilePath(props.round.id, answer.value.id)))
  }
  return (
    <section class="card stack" aria-labelledby="register">
      <h2 id="register">{words.t('piles.register')}</h2>
      <p>
        {words.t('piles.register.text', {
          closesAt: props.round.closesAt,
          byHand: props.round.closesByHand,
          most: mostInBatch,
        })}
      </p>
      <form onSubmit={register} novalidate>
        <ErrorSummary errors={errors()} />
        <Show when={Object.keys(errors()).length === 0 && sending.problem()}>
          {(problem) => <ProblemNotice problem={problem()} />}
        </Show>
        <TextField
          name="label"
          label={words.t('piles.label')}
          hint={words.t('piles.label.hint')}
          value={label()}
          maxLength={40}
          autocomplete="off"
          error={errors().label}
          onInput={setLabel}
        />
        <NumberField
          name="size"
          label={words.t('piles.count')}
          hint={words.t('piles.count.hint')}
          value={size()}
          error={errors().size}
          onInput={setSize}
        />
        <Button type="submit" kind="primary" isBusy={sending.isBusy()}>
          {words.t('piles.register.button')}
        </Button>
      </form>
    </section>
  )
}
