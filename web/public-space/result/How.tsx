/** "Zo is gerekend": the rule of the round in three sentences with this round's figures. */
import { Show } from 'solid-js'
import type { ResultView } from '../../../shared/api/allocation.ts'
import { WhatIs } from '../../glossary/WhatIs.tsx'
import { useWords } from '../../words/index.tsx'

export function How(props: { result: ResultView }) {
  const words = useWords()
  const rule = () => props.result.rule
  const fills = () => rule().completion === 'utilitarian' || rule().completion === 'add1-utilitarian'
  const raises = () => rule().completion === 'add1' || rule().completion === 'add1-utilitarian'
  const last = () => {
    if (!fills()) return words.t('result.how.noFill')
    return words.t(
      props.result.projects.some(({ why }) => why.kind === 'filled-up') ? 'result.how.fill' : 'result.how.fillNone',
    )
  }
  const other = () => {
    const { rule: name } = rule()
    return name === 'equal-shares' ? undefined : name
  }
  return (
    <section>
      <h2>{words.t('result.how.title')}</h2>
      <Show when={props.result.share}>
        {(share) => (
          <ol class="how">
            <li>
              {words.t('result.how.share', { baseCents: share().each.cents - share().raisedBy.cents })}{' '}
              {words.t(`result.how.${rule().utility}`)}
            </li>
            <Show when={raises()}>
              <li>
                {share().raisedBy.cents > 0
                  ? words.t('result.how.raised', { byCents: share().raisedBy.cents, eachCents: share().each.cents })
                  : words.t('result.how.notRaised')}
              </li>
            </Show>
            <li>{last()}</li>
          </ol>
        )}
      </Show>
      <Show when={other()}>{(name) => <p>{words.t(`result.how.${name()}`)}</p>}</Show>
      <p class="soft">{words.t('result.how.rule', { rule: words.t(`rule.${rule().rule}`) })}</p>
      <WhatIs term={rule().rule === 'equal-shares' ? 'equal-shares' : 'allocation-rule'} />
      <Show when={props.result.capacityMinutes !== undefined}>
        <p>
          {words.t(props.result.share ? 'result.how.hours' : 'result.how.hoursPlain', {
            usedMinutes: props.result.usedMinutes ?? 0,
            capacityMinutes: props.result.capacityMinutes ?? 0,
          })}
        </p>
      </Show>
      <Show when={props.result.leftOut > 0}>
        <p>{words.t('result.leftOut', { leftOut: props.result.leftOut })}</p>
      </Show>
    </section>
  )
}
