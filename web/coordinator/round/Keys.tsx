/** The keys of a counted round: until when they are kept, and why somebody keeps them longer. */
import { createAsync } from '@solidjs/router'
import { createSignal, Match, Show, Switch } from 'solid-js'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { objectionsUntil } from '../../../shared/rounds/destroy-keys.ts'
import { api, ask, askAgain } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { Button } from '../../parts/Button.tsx'
import { TextAreaField } from '../../parts/Field.tsx'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'

/** The shortest reason that the API takes. */
const leastReason = 10

export function Keys(props: { round: RoundView }) {
  const words = useWords()
  const sending = createSending()
  const [reason, setReason] = createSignal('')
  const [fault, setFault] = createSignal<string>()
  const result = createAsync(() => ask('getResult', { params: { roundId: props.round.id } }))
  const endsOn = () => {
    const answer = result()
    if (!answer?.ok) return undefined
    const { countedAt, adoption } = answer.value
    return objectionsUntil(props.round, {
      countedAt: Date.parse(countedAt),
      adoptedAt: adoption && Date.parse(adoption.at),
    })
  }
  /** A result that the group may still adopt: what can be objected to is yet to come. */
  const awaitsAdoption = () => props.round.kind === 'allocation' && props.round.phase === 'counted'
  const last = () => props.round.keyHolds?.at(-1)
  const isHeld = () => last()?.isHeld ?? false

  async function send(event: SubmitEvent) {
    event.preventDefault()
    const text = reason().trim()
    setFault(text.length < leastReason ? words.t('keys.reason.fault') : undefined)
    if (text.length < leastReason) return
    const roundId = props.round.id
    const body = { isHeld: !isHeld(), reason: text }
    const answer = await sending.send({ roundId, ...body }, (key) =>
      api.holdRoundKeys({ params: { roundId }, body, key }),
    )
    if (!answer?.ok) return
    setReason('')
    announce(words.t(body.isHeld ? 'keys.held.done' : 'keys.released.done'))
    await askAgain('getRound')
  }

  return (
    <section class="stack" aria-labelledby="keys">
      <h2 id="keys">{words.t('keys.title')}</h2>
      <p>{words.t('keys.text')}</p>
      <Switch>
        <Match when={props.round.keysDestroyedAt}>
          {(at) => (
            <p>
              <strong>{words.t('keys.destroyed', { at: at() })}</strong>
            </p>
          )}
        </Match>
        <Match when={true}>
          <Show
            when={isHeld() && last()}
            fallback={
              <p>
                {awaitsAdoption()
                  ? words.t('keys.awaits')
                  : endsOn() && words.t('keys.until', { endsOn: endsOn() ?? '' })}
              </p>
            }
          >
            {(hold) => (
              <>
                <p>
                  <strong>{words.t('keys.held', { name: hold().by.name, at: hold().at })}</strong>
                </p>
                <p>{hold().reason}</p>
              </>
            )}
          </Show>
          <Show when={sending.problem()}>{(problem) => <ProblemNotice problem={problem()} />}</Show>
          <form class="stack" onSubmit={send} novalidate>
            <TextAreaField
              name="keys-reason"
              label={words.t(isHeld() ? 'keys.release.reason' : 'keys.hold.reason')}
              hint={words.t('keys.reason.hint')}
              value={reason()}
              error={fault()}
              most={2000}
              onInput={(value) => {
                setReason(value)
                setFault(undefined)
              }}
            />
            <Button type="submit" isBusy={sending.isBusy()}>
              {words.t(isHeld() ? 'keys.release' : 'keys.hold')}
            </Button>
          </form>
        </Match>
      </Switch>
    </section>
  )
}
