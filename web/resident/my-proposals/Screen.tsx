/** A resident's own plans: first what waits for the resident, then every plan with where it stands. */
import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import type { Task } from '../../../shared/api/worklist.ts'
import { ask, askAgain } from '../../client/api.ts'
import { LinkButton } from '../../parts/Button.tsx'
import { useCountedRounds } from '../../parts/counted-rounds.ts'
import { Empty } from '../../parts/Empty.tsx'
import { PageHead } from '../../parts/Hero.tsx'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { PlanCard } from '../../parts/PlanCard.tsx'
import { improvePath, newProposalPath, proposalPath } from '../../parts/paths.ts'
import { StateBadge } from '../../parts/StateBadge.tsx'
import { Term } from '../../parts/Term.tsx'
import { taskPath } from '../../parts/task-path.ts'
import { useWords } from '../../words/index.tsx'

/** Tasks of an initiator, and what each asks. */
const asks = {
  'improve-proposal': 'resident.task.improve',
  'answer-question': 'resident.task.answer',
  'sign-deal': 'resident.task.sign',
  'late-decision': 'resident.task.late',
  'plan-refused': 'resident.task.object',
  'refusal-of-council': 'resident.task.object',
} as const
type OwnKind = keyof typeof asks
const isOwn = (task: Task): task is Task & { kind: OwnKind; proposalId: string } =>
  task.kind in asks && task.proposalId !== undefined

export default function MyProposals() {
  const words = useWords()
  const isCounted = useCountedRounds()
  const own = createAsync(() => ask('listMyProposals'))
  const worklist = createAsync(() => ask('getWorklist'))
  const plans = () => {
    const answer = own()
    return answer?.ok ? answer.value.proposals : undefined
  }
  const tasks = () => {
    const answer = worklist()
    return answer?.ok ? answer.value.tasks.filter(isOwn) : undefined
  }
  const problem = () => {
    const failed = [own(), worklist()].find((answer) => answer?.ok === false)
    return failed && !failed.ok ? failed.problem : undefined
  }
  return (
    <>
      <PageHead title={words.t('resident.title')} lead={words.t('resident.lead')} />
      <div class="wide section stack--large">
        <Show when={problem()}>
          {(found) => (
            <ProblemNotice problem={found()} onAgain={() => void askAgain('listMyProposals', 'getWorklist')} />
          )}
        </Show>
        <Show when={tasks() && (plans()?.length ?? 0) > 0}>
          <section aria-labelledby="waiting" class="stack">
            <h2 id="waiting">{words.t('resident.waiting')}</h2>
            <Show when={tasks()?.length} fallback={<p>{words.t('resident.waiting.none')}</p>}>
              <ul class="plain stack">
                <For each={tasks()}>
                  {(task) => (
                    <li class="card row row--apart">
                      <div class="stack--small">
                        <h3>{task.title}</h3>
                        <p class="soft">
                          {words.t('resident.since', { since: task.since })}
                          <Show when={task.dueOn}>
                            {(dueOn) => (
                              <>
                                {' · '}
                                <Term dueOn={dueOn()} />
                              </>
                            )}
                          </Show>
                        </p>
                      </div>
                      <LinkButton
                        kind="primary"
                        href={words.href(
                          task.kind === 'improve-proposal'
                            ? improvePath(task.proposalId)
                            : task.kind === 'refusal-of-council'
                              ? taskPath(task)
                              : proposalPath(task.proposalId),
                        )}
                      >
                        {words.t(asks[task.kind])}
                        <span class="unseen"> {task.title}</span>
                      </LinkButton>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          </section>
        </Show>
        <Show when={plans()}>
          {(found) => (
            <Show
              when={found().length > 0}
              fallback={
                <Empty
                  title={words.t('resident.none')}
                  action={
                    <LinkButton kind="primary" href={words.href(newProposalPath)}>
                      {words.t('resident.start')}
                    </LinkButton>
                  }
                >
                  {words.t('resident.noneText')}
                </Empty>
              }
            >
              <section aria-labelledby="all" class="stack">
                <div class="row row--apart">
                  <h2 id="all">{words.t('resident.plans')}</h2>
                  <LinkButton href={words.href(newProposalPath)}>{words.t('resident.start')}</LinkButton>
                </div>
                <div>
                  <ul class="plain plans">
                    <For each={found()}>
                      {(plan) => (
                        <li>
                          <PlanCard
                            title={plan.title}
                            href={words.href(proposalPath(plan.id))}
                            theme={plan.theme}
                            initiator={words.t('resident.submitted', { at: plan.submittedAt })}
                            summary={plan.summary}
                            amountCents={plan.cost.cents}
                            kind={plan.kind}
                            staffMinutes={plan.staffMinutes}
                            badge={<StateBadge state={plan.state} isCounted={isCounted(plan.roundId)} />}
                          />
                        </li>
                      )}
                    </For>
                  </ul>
                </div>
              </section>
            </Show>
          )}
        </Show>
      </div>
    </>
  )
}
