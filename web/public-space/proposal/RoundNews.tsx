/** What the round of a plan has for the reader: until when to vote and the way to the ballot paper, or its result. Says what is known; a round that is still under way is not waited for. */
import { lazy, Match, Show, Suspense, Switch } from 'solid-js'
import { isServer } from 'solid-js/web'
import type { ProposalView } from '../../../shared/api/proposals.ts'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { LinkButton } from '../../parts/Button.tsx'
import { districtName } from '../../parts/district-name.ts'
import { ballotPath, resultPath } from '../../parts/paths.ts'
import { useWords } from '../../words/index.tsx'

/** For the browser alone: the server does not wait for a result, which is long, and only this line needs it. */
const Votes = lazy(() => import('./Votes.tsx'))

export function RoundNews(props: { proposal: ProposalView; round: RoundView | undefined }) {
  const { t, href } = useWords()
  /** The round whose paper the plan stands on, in this phase or one of these. */
  const paper = (...phases: RoundView['phase'][]) =>
    props.proposal.state === 'on-ballot' && props.round && phases.includes(props.round.phase) ? props.round : undefined
  /** The round that decided on the plan. */
  const decidedIn = () => (['funded', 'not-funded'].includes(props.proposal.state) ? props.proposal.roundId : undefined)
  return (
    <Switch>
      <Match when={paper('open')}>
        {(round) => (
          <>
            <p>{t('plan.voteUntil', { at: round().closesAt, byHand: round().closesByHand })}</p>
            <p>
              <LinkButton kind="primary" href={href(ballotPath(round().id))}>
                {t('plan.vote', { district: districtName(round().districtCode) })}
              </LinkButton>
            </p>
          </>
        )}
      </Match>
      <Match when={paper('scheduled')}>{(round) => <p>{t('plan.voteFrom', { at: round().opensAt })}</p>}</Match>
      <Match when={paper('counted', 'adopted')}>
        {(round) => (
          <p>
            <LinkButton href={href(resultPath(round().id))}>{t('plan.toResult')}</LinkButton>
          </p>
        )}
      </Match>
      <Match when={decidedIn()}>
        {(roundId) => (
          // The votes come later than the page: beside the button there is room for them, so that nothing below moves.
          <p class="plan-verdict">
            <LinkButton href={href(`${resultPath(roundId())}#plan-${props.proposal.id}`)}>
              {t(props.proposal.state === 'funded' ? 'plan.whyYes' : 'plan.whyNot')}
            </LinkButton>
            <Show when={!isServer && props.round}>
              {(round) => (
                <Suspense>
                  <Votes proposalId={props.proposal.id} round={round()} />
                </Suspense>
              )}
            </Show>
          </p>
        )}
      </Match>
    </Switch>
  )
}
