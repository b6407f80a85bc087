/** Who belongs to the group; a resident asks to join, and the group answers. */
import { createSignal, For, Show } from 'solid-js'
import type { ChallengeView } from '../../../shared/api/challenge-views.ts'
import { api } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { session } from '../../client/session.ts'
import { Button } from '../../parts/Button.tsx'
import { DecisionProblem } from '../../parts/DecisionProblem.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { useWords } from '../../words/index.tsx'

export interface GroupProps {
  readonly view: ChallengeView
  readonly etag: string | undefined
  readonly isOfGroup: boolean
  readonly onDone: (what: 'joined' | 'answered') => void
}

/** From these states on the group is as it is. */
const isClosed = ({ ways }: ChallengeView) => ways.length === 0

export function Group(props: GroupProps) {
  const words = useWords()
  const sending = createSending()
  const [isAsking, setIsAsking] = createSignal(false)
  const accepted = () => props.view.members.filter((member) => member.accepted)
  const waiting = () => props.view.members.filter((member) => !member.accepted)
  const isListed = () =>
    [props.view.initiator, ...props.view.members.map(({ by }) => by)].some(({ name }) => name === session()?.name)
  const mayJoin = () =>
    session()?.roles.includes('resident') && !props.isOfGroup && !isListed() && !isClosed(props.view)
  const answer = async (memberId: string, accept: boolean) => {
    const { etag } = props
    const params = { challengeId: props.view.id, memberId }
    const outcome = await sending.send({ memberId, accept }, (key) =>
      api.answerMember({
        params,
        body: { accept },
        key,
        etag,
      }),
    )
    if (outcome?.ok) props.onDone('answered')
  }
  const join = async () => {
    const { etag } = props
    const params = { challengeId: props.view.id }
    const outcome = await sending.send('join', (key) => api.joinChallenge({ params, body: {}, key, etag }))
    setIsAsking(false)
    if (outcome?.ok) props.onDone('joined')
  }
  return (
    <section class="card stack" aria-labelledby="group">
      <h2 id="group">{words.t('challengePage.group')}</h2>
      <DecisionProblem problem={sending.problem()} />
      <ul class="plain stack--small">
        <li>
          {props.view.initiator.name} <span class="soft">({words.t('role.initiator')})</span>
        </li>
        <For each={accepted()}>
          {(member) => (
            <li class="row row--apart">
              {member.by.name}
              <Show when={props.isOfGroup && props.view.initiator.name === session()?.name && !isClosed(props.view)}>
                <Button kind="subtle" isBusy={sending.isBusy()} onClick={() => void answer(member.id, false)}>
                  {words.t('challengePage.group.remove')}
                  <span class="unseen"> {member.by.name}</span>
                </Button>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={waiting().length > 0}>
        <div>
          <h3>{words.t('challengePage.group.waiting')}</h3>
          <ul class="plain stack--small">
            <For each={waiting()}>
              {(member) => (
                <li class="row row--apart">
                  {member.by.name}
                  <Show when={props.isOfGroup}>
                    <span class="row">
                      <Button isBusy={sending.isBusy()} onClick={() => void answer(member.id, true)}>
                        {words.t('challengePage.group.accept')}
                        <span class="unseen"> {member.by.name}</span>
                      </Button>
                      <Button kind="subtle" isBusy={sending.isBusy()} onClick={() => void answer(member.id, false)}>
                        {words.t('challengePage.group.decline')}
                        <span class="unseen"> {member.by.name}</span>
                      </Button>
                    </span>
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </div>
      </Show>
      <Show when={mayJoin()}>
        <p>
          <Button onClick={() => setIsAsking(true)}>{words.t('challengePage.group.join')}</Button>
        </p>
      </Show>
      <Dialog
        isOpen={isAsking()}
        onClose={() => setIsAsking(false)}
        title={words.t('challengePage.group.join')}
        actions={
          <Button kind="primary" isBusy={sending.isBusy()} onClick={() => void join()}>
            {words.t('challengePage.group.joinYes')}
          </Button>
        }
      >
        <p>{words.t('challengePage.group.joinText')}</p>
      </Dialog>
    </section>
  )
}
