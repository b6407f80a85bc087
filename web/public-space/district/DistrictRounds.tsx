/** The rounds of a district, the open ones first, each with the step that is right in its phase. */
import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import type { RoundSummary } from '../../../shared/api/rounds.ts'
import { ask, askAgain } from '../../client/api.ts'
import { LinkButton } from '../../parts/Button.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { ballotPath, newProposalPath, resultPath } from '../../parts/paths.ts'
import { PhaseBadge } from '../../parts/RoundList.tsx'
import { StatusBadge } from '../../parts/StatusBadge.tsx'
import { useWords } from '../../words/index.tsx'

const order: readonly RoundSummary['phase'][] = ['open', 'closed', 'scheduled', 'preparing', 'counted', 'adopted']

export function DistrictRounds(props: { districtCode: string }) {
  const { t, href } = useWords()
  const answer = createAsync(() => ask('listRounds'))
  const rounds = () => {
    const found = answer()
    return found?.ok
      ? found.value.rounds
          .filter(({ districtCode }) => districtCode === props.districtCode)
          .sort((a, b) => order.indexOf(a.phase) - order.indexOf(b.phase) || b.opensAt.localeCompare(a.opensAt))
      : undefined
  }
  const problem = () => {
    const found = answer()
    return found && !found.ok ? found.problem : undefined
  }
  return (
    <section aria-labelledby="rounds" class="stack">
      <h2 id="rounds">{t('district.rounds')}</h2>
      <Show when={problem()}>
        {(found) => <ProblemNotice problem={found()} onAgain={() => void askAgain('listRounds')} />}
      </Show>
      <Show when={rounds()}>
        {(found) => (
          <Show
            when={found().length > 0}
            fallback={
              <Empty
                title={t('district.rounds.none')}
                action={
                  <LinkButton href={href(`${newProposalPath}?wijk=${props.districtCode}`)}>
                    {t('district.plans.start')}
                  </LinkButton>
                }
              >
                {t('district.rounds.noneText')}
              </Empty>
            }
          >
            <ul class="plain stack">
              <For each={found()}>{(round) => <DistrictRound round={round} />}</For>
            </ul>
          </Show>
        )}
      </Show>
    </section>
  )
}

function DistrictRound(props: { round: RoundSummary }) {
  const words = useWords()
  const facts = () => {
    const { phase, opensAt, closesAt, closesByHand } = props.round
    switch (phase) {
      case 'preparing':
      case 'scheduled':
        return words.t(`district.round.${phase}`, { opensAt })
      case 'open':
      case 'closed':
        return words.t(`district.round.${phase}`, { closesAt, byHand: closesByHand })
      default:
        return words.t(`district.round.${phase}`)
    }
  }
  const next = () => {
    const { phase, id } = props.round
    if (phase === 'open')
      return { kind: 'primary', href: ballotPath(id), label: words.t('district.round.vote') } as const
    if (phase === 'counted' || phase === 'adopted')
      return { kind: 'secondary', href: resultPath(id), label: words.t('district.round.result') } as const
    return { kind: 'secondary', href: ballotPath(id), label: words.t('district.round.see') } as const
  }
  return (
    <li class="card stack--small">
      <h3>{props.round.title}</h3>
      <p class="row">
        <PhaseBadge phase={props.round.phase} />
        <Show when={props.round.kind === 'exercise'}>
          <StatusBadge tone="waiting">{words.t('home.vote.exercise')}</StatusBadge>
        </Show>
        <span class="soft">
          {words.t('district.round.facts', { count: props.round.projectCount, budgetCents: props.round.budget.cents })}
        </span>
      </p>
      <p>{facts()}</p>
      <LinkButton kind={next().kind} href={words.href(next().href)}>
        {next().label}
        <span class="unseen"> {props.round.title}</span>
      </LinkButton>
    </li>
  )
}
