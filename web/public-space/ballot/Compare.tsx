/** Two to four plans side by side, as a table: what each costs, asks and is, and the button to choose it. */
import { createMemo, createSignal, createUniqueId, For, type JSX, Show } from 'solid-js'
import type { BallotProjectView } from '../../../shared/api/rounds.ts'
import { Button } from '../../parts/Button.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { proposalPath } from '../../parts/paths.ts'
import { useWords } from '../../words/index.tsx'
import { obstacleTo, tooMuch } from './fits.ts'
import type { Voting } from './voting.ts'

const mostSideBySide = 4

export interface CompareProps {
  readonly plans: readonly BallotProjectView[]
  readonly voting: Voting
  readonly isOpen: boolean
  readonly onClose: () => void
}

export function Compare(props: CompareProps) {
  const words = useWords()
  const id = createUniqueId()
  const [picked, setPicked] = createSignal<readonly string[]>([])
  const isPicked = (plan: BallotProjectView) => picked().includes(plan.id)
  const isFull = () => picked().length >= mostSideBySide
  const shown = createMemo(() => props.plans.filter(isPicked))
  const pick = (plan: BallotProjectView, isOn: boolean) =>
    setPicked((before) => (isOn ? [...before, plan.id] : before.filter((each) => each !== plan.id)))
  const share = (plan: BallotProjectView) =>
    words.percent(Math.round((plan.cost.cents / props.voting.round.budget.cents) * 100) * 100)

  return (
    <Dialog isOpen={props.isOpen} onClose={props.onClose} title={words.t('compare.title')}>
      <fieldset class="compare__pick" aria-describedby={`${id}-hint`}>
        <legend>{words.t('compare.which')}</legend>
        <p class="soft" id={`${id}-hint`} role="status">
          {words.t(isFull() ? 'compare.full' : 'compare.hint')}
        </p>
        <div class="compare__plans">
          <For each={props.plans}>
            {(plan) => (
              <label class="choice">
                <input
                  type="checkbox"
                  checked={isPicked(plan)}
                  disabled={isFull() && !isPicked(plan)}
                  onChange={(event) => pick(plan, event.currentTarget.checked)}
                />
                <span>
                  <bdi lang="nl">{plan.title}</bdi> <span class="choice__hint">{words.money(plan.cost.cents)}</span>
                </span>
              </label>
            )}
          </For>
        </div>
      </fieldset>
      <Show when={shown().length >= 2}>
        <section class="compare__scroll" tabindex="0" aria-label={words.t('compare.table')}>
          <table class="compare">
            <thead>
              <tr>
                <td />
                <For each={shown()}>
                  {(plan) => (
                    <th scope="col" class={`theme-spine--${plan.theme}`}>
                      <bdi lang="nl">{plan.title}</bdi>
                    </th>
                  )}
                </For>
              </tr>
            </thead>
            <tbody>
              <Row label={words.t('compare.price')} plans={shown()}>
                {(plan) => <span class="figure compare__price">{words.money(plan.cost.cents)}</span>}
              </Row>
              <Row label={words.t('compare.share')} plans={shown()}>
                {(plan) => share(plan)}
              </Row>
              <Row label={words.t('compare.hours')} plans={shown()}>
                {(plan) => (plan.staffMinutes > 0 ? words.hours(plan.staffMinutes) : words.t('compare.noHours'))}
              </Row>
              <Row label={words.t('compare.theme')} plans={shown()}>
                {(plan) => words.t(`theme.${plan.theme}`)}
              </Row>
              <Row label={words.t('compare.initiator')} plans={shown()}>
                {(plan) => <bdi lang="nl">{plan.initiator}</bdi>}
              </Row>
              <Row label={words.t('compare.summary')} plans={shown()}>
                {(plan) => (
                  <>
                    <bdi lang="nl">{plan.summary}</bdi>{' '}
                    <Show when={plan.proposalId}>
                      {(proposalId) => (
                        <a
                          href={words.href(proposalPath(proposalId()))}
                          hreflang={words.hreflang(words.href(proposalPath(proposalId())))}
                        >
                          {words.t('compare.read')}
                          <span class="unseen" lang="nl">
                            {' '}
                            {plan.title}
                          </span>
                        </a>
                      )}
                    </Show>
                  </>
                )}
              </Row>
              <Show when={props.voting.round.ballot.kind === 'approval' && props.voting.standing() !== 'barred'}>
                <Row label={words.t('compare.choice')} plans={shown()}>
                  {(plan) => <Choose plan={plan} voting={props.voting} />}
                </Row>
              </Show>
            </tbody>
          </table>
        </section>
      </Show>
    </Dialog>
  )
}

function Row(props: {
  label: string
  plans: readonly BallotProjectView[]
  children: (plan: BallotProjectView) => JSX.Element
}) {
  return (
    <tr>
      <th scope="row">{props.label}</th>
      <For each={props.plans}>{(plan) => <td>{props.children(plan)}</td>}</For>
    </tr>
  )
}

/** Chooses a plan in the table, or says why that cannot be. */
function Choose(props: { plan: BallotProjectView; voting: Voting }) {
  const words = useWords()
  const isChosen = () => props.voting.isChosen(props.plan.id)
  const obstacle = () =>
    isChosen() ? undefined : obstacleTo([...props.voting.choices(), { projectId: props.plan.id }], props.voting.round)
  const sentence = () => {
    const found = obstacle()
    if (!found) return undefined
    return found.kind === 'over'
      ? words.t('plan.overBy', { over: tooMuch(found, words) ?? '' })
      : words.t('ballot.mostReached', { most: found.most })
  }
  return (
    <Show when={sentence()} fallback={<ChooseButton isChosen={isChosen()} plan={props.plan} voting={props.voting} />}>
      {(why) => <span class="soft">{why()}</span>}
    </Show>
  )
}

function ChooseButton(props: { isChosen: boolean; plan: BallotProjectView; voting: Voting }) {
  const words = useWords()
  return (
    <Button
      kind={props.isChosen ? 'primary' : 'secondary'}
      isPressed={props.isChosen}
      onClick={(event) => event.detail < 2 && props.voting.toggle(props.plan.id)}
    >
      {props.isChosen ? `✓ ${words.t('plan.chosen')}` : words.t('plan.choose')}
      <span class="unseen" lang="nl">
        {' '}
        {props.plan.title}
      </span>
    </Button>
  )
}
