/** The recount in the visitor's browser: the published ballots, the same code, and point by point whether the result is the same. */
import { createEffect, createMemo, For, on, Show } from 'solid-js'
import { Notice } from '../../parts/Notice.tsx'
import { type Finding, findingsOf } from '../../recount/agreement.ts'
import { ballotsOf, forgetBallots } from '../../recount/ballots.ts'
import { createReckoning } from '../../recount/reckoning.ts'
import { variantOf } from '../../recount/variant.ts'
import { NoOutcome, Working } from '../../recount/Working.tsx'
import { announce } from '../../shell/announce.tsx'
import { useWords, type Words } from '../../words/index.tsx'
import type { RecountProps } from './RecountDoor.tsx'

/** A finding as a sentence; `nameOf` gives the title of a plan. */
function sentenceOf(finding: Finding, nameOf: (id: string) => string, { t }: Pick<Words, 't'>): string {
  switch (finding.point) {
    case 'file':
      return finding.agrees ? t('recount.file.good') : t('recount.file.bad', finding)
    case 'ballots':
      return finding.agrees ? t('recount.ballots.good', { count: finding.found }) : t('recount.ballots.bad', finding)
    case 'budget':
    case 'cost':
      return finding.agrees
        ? t(`recount.${finding.point}.good`, { amountCents: finding.found })
        : t(`recount.${finding.point}.bad`, finding)
    case 'winners':
      return finding.agrees
        ? t('recount.winners.good', { count: finding.count })
        : t('recount.winners.bad', {
            onlyPublished: finding.onlyPublished.map(nameOf),
            onlyFound: finding.onlyFound.map(nameOf),
          })
    case 'order':
      return finding.agrees
        ? t('recount.order.good')
        : t('recount.order.bad', {
            place: finding.place ?? 0,
            published: nameOf(finding.published ?? ''),
            found: nameOf(finding.found ?? ''),
          })
    case 'plans':
      return finding.agrees ? t('recount.plans.good') : t('recount.plans.bad', { plans: finding.faults.map(nameOf) })
    case 'hours':
      return finding.agrees
        ? t('recount.hours.good', { minutes: finding.found })
        : t('recount.hours.bad', { published: finding.published, found: finding.found })
    case 'paid':
      return finding.agrees
        ? t(finding.shares ? 'recount.paid.shares' : 'recount.paid.plain')
        : t('recount.paid.bad', { plans: finding.faults.map(nameOf) })
  }
}

export default function Recount(props: RecountProps) {
  const words = useWords()
  const reckoning = createReckoning()
  const again = () => {
    announce(words.t('reckon.working'))
    forgetBallots(props.round.id)
    void reckoning.run(ballotsOf(props.round.id), { variants: [variantOf(props.result.rule, undefined)] })
  }
  createEffect(
    on(
      () => props.turn,
      () => again(),
    ),
  )
  createEffect(() => props.onBusy(reckoning.stage() !== undefined))
  const stop = () => {
    reckoning.stop()
    props.onLeave()
  }
  const nameOf = (id: string) => props.result.projects.find((plan) => plan.id === id)?.title ?? id
  const done = createMemo(() => {
    const outcome = reckoning.outcome()
    const reckoned = outcome?.kind === 'done' ? outcome.reckoned[0] : undefined
    if (outcome?.kind !== 'done' || !reckoned) return undefined
    const findings = findingsOf(props.result, reckoned, outcome.hash, outcome.facts.plans)
    return { findings, agrees: findings.every(({ agrees }) => agrees), milliseconds: outcome.milliseconds }
  })
  return (
    <Show
      when={reckoning.slowStage()}
      fallback={
        <>
          <NoOutcome
            outcome={reckoning.outcome()}
            onAgain={() => {
              again()
              // The button that was pressed goes away.
              props.onLeave()
            }}
            isPublished
          />
          <Show when={done()}>
            {(found) => (
              <Notice
                tone={found().agrees ? 'good' : 'error'}
                isNews
                title={words.t(found().agrees ? 'recount.same' : 'recount.other')}
              >
                <ul class="plain findings">
                  <For each={found().findings}>
                    {(finding) => (
                      <li>
                        <span
                          class={`findings__mark findings__mark--${finding.agrees ? 'good' : 'bad'}`}
                          aria-hidden="true"
                        >
                          {finding.agrees ? '✓' : '✗'}
                        </span>
                        <span>
                          <span class="unseen">{words.t(finding.agrees ? 'recount.good' : 'recount.bad')} </span>
                          {sentenceOf(finding, nameOf, words)}
                        </span>
                      </li>
                    )}
                  </For>
                </ul>
                <p>
                  {words.t('recount.took', {
                    milliseconds: found().milliseconds,
                    rule: words.t(`rule.${props.result.rule.rule}`),
                  })}
                </p>
                <Show when={!found().agrees}>
                  <p>{words.t('recount.otherText')}</p>
                </Show>
              </Notice>
            )}
          </Show>
        </>
      }
    >
      {(stage) => <Working stage={stage()} variants={1} onStop={stop} />}
    </Show>
  )
}
