/** The first thing on the front page: the votes that are open, or when the next one comes, and the way to begin a plan. */
import { For, Show } from 'solid-js'
import type { RoundSummary } from '../../../shared/api/rounds.ts'
import { session } from '../../client/session.ts'
import { LinkButton } from '../../parts/Button.tsx'
import { districtName } from '../../parts/district-name.ts'
import { ballotPath, newProposalPath } from '../../parts/paths.ts'
import { useWords } from '../../words/index.tsx'

/** `rounds` undefined: not known; then nothing is said of votes. */
export function NowOpen(props: { rounds: readonly RoundSummary[] | undefined }) {
  const words = useWords()
  /** The vote of the district where the visitor lives comes first. */
  const isOwn = (round: RoundSummary) => round.districtCode === session()?.residence
  const open = () =>
    (props.rounds ?? [])
      .filter((round) => round.phase === 'open' && round.kind === 'allocation')
      .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || a.closesAt.localeCompare(b.closesAt))
  const exercises = () => (props.rounds ?? []).filter((round) => round.phase === 'open' && round.kind === 'exercise')
  const next = () =>
    (props.rounds ?? [])
      .filter((round) => round.phase === 'scheduled' && round.kind === 'allocation')
      .sort((a, b) => a.opensAt.localeCompare(b.opensAt))[0]
  return (
    <section aria-labelledby="now">
      <h2 id="now" class="unseen">
        {words.t('home.now')}
      </h2>
      <ul class="plain home-now">
        <For each={open()}>
          {(round) => (
            <li class="card home-now__vote">
              <h3>{words.t('home.vote.title', { district: districtName(round.districtCode) })}</h3>
              <p>
                {words.t('home.vote.money', { count: round.projectCount, budgetCents: round.budget.cents })}{' '}
                {words.t('home.vote.until', { closesAt: round.closesAt, byHand: round.closesByHand })}
              </p>
              <LinkButton kind="primary" href={words.href(ballotPath(round.id))}>
                {words.t('home.vote.go', { district: districtName(round.districtCode) })}
              </LinkButton>
            </li>
          )}
        </For>
        <Show when={props.rounds && open().length === 0}>
          <li class="card">
            <h3>{words.t('home.vote.none')}</h3>
            <p>
              <Show when={next()} fallback={words.t('home.vote.noneNext')}>
                {(round) =>
                  words.t('home.vote.next', {
                    district: districtName(round().districtCode),
                    opensAt: round().opensAt,
                  })
                }
              </Show>
            </p>
          </li>
        </Show>
        <li class="card">
          <h3>{words.t('home.plan.title')}</h3>
          <p>{words.t('home.plan.text')}</p>
          <LinkButton kind={open().length > 0 ? 'secondary' : 'primary'} href={words.href(newProposalPath)}>
            {words.t('home.plan.go')}
          </LinkButton>
        </li>
      </ul>
      <Show when={exercises().length > 0}>
        <p class="home-exercises">
          {words.t('home.exercises')}{' '}
          <For each={exercises()}>
            {(round) => (
              <a lang="nl" href={words.href(ballotPath(round.id))}>
                {round.title}
              </a>
            )}
          </For>
        </p>
      </Show>
    </section>
  )
}
