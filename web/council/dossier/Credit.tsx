/** The credit: by which budget amendment, what was spent on what, how far the works are, and how the bill was settled, in words. */
import { For, Show } from 'solid-js'
import type { DossierView } from '../../../shared/api/council.ts'
import { shareBps } from '../../../shared/council/effect.ts'
import { WhatIs } from '../../glossary/WhatIs.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useWords } from '../../words/index.tsx'

type CreditView = NonNullable<DossierView['credit']>

export function Credit(props: { dossier: DossierView }) {
  const words = useWords()
  const opener = () => props.dossier.history.findLast(({ action }) => action === 'open-credit')?.by.name
  const expenses = () => props.dossier.history.filter(({ action }) => action === 'spend')
  return (
    <Show when={props.dossier.credit}>
      {(credit) => {
        const inAll = () => credit().opened.cents + credit().supplement.cents
        const facts = (): [string, number][] => [
          [words.t('credit.opened'), credit().opened.cents],
          ...(credit().supplement.cents > 0
            ? [[words.t('credit.supplement'), credit().supplement.cents] as [string, number]]
            : []),
          [words.t('credit.spent'), credit().spent.cents],
          credit().closed.cents > 0
            ? [words.t('credit.closed'), credit().closed.cents]
            : [words.t('credit.left'), credit().left.cents],
        ]
        return (
          <section class="stack" aria-labelledby="credit">
            <h2 id="credit">{words.t('credit.title')}</h2>
            <WhatIs term="credit" />
            <p>
              {words.t('credit.amendment', {
                amendment: credit().amendment,
                at: credit().openedAt,
                name: opener() ?? '',
              })}
            </p>
            <div class="halves">
              <div class="stack">
                <dl class="facts">
                  <For each={facts()}>
                    {([name, cents]) => (
                      <>
                        <dt>{name}</dt>
                        <dd class="figure">{words.money(cents)}</dd>
                      </>
                    )}
                  </For>
                </dl>
                <Meter
                  share={inAll() > 0 ? credit().spent.cents / inAll() : 0}
                  text={words.t('credit.spentOf', {
                    spentCents: credit().spent.cents,
                    creditCents: inAll(),
                    shareBps: shareBps(credit().spent.cents, inAll()),
                  })}
                />
                <Meter
                  share={props.dossier.percentReady / 100}
                  text={words.t('credit.ready', { percent: props.dossier.percentReady })}
                />
                <Show when={props.dossier.completedOn}>
                  {(on) => <p>{words.t('credit.completed', { on: on() })}</p>}
                </Show>
                <Show when={credit().asked}>
                  {(asked) => <Notice tone="warning">{words.t('credit.asked', { askedCents: asked().cents })}</Notice>}
                </Show>
                <Settled dossier={props.dossier} credit={credit()} />
              </div>
              <Show when={expenses().length > 0}>
                <section class="table-frame" tabindex="0" aria-label={words.t('credit.expenses')}>
                  <table>
                    <caption>{words.t('credit.expenses')}</caption>
                    <thead>
                      <tr>
                        <th scope="col">{words.t('credit.what')}</th>
                        <th scope="col">{words.t('credit.on')}</th>
                        <th scope="col" class="number">
                          {words.t('credit.amount')}
                        </th>
                      </tr>
                    </thead>
                    <tbody>
                      <For each={expenses()}>
                        {(one) => (
                          <tr>
                            <th scope="row" lang="nl">
                              {one.reason}
                            </th>
                            <td>{words.date(one.at)}</td>
                            <td class="number">{words.money(one.amount?.cents ?? 0)}</td>
                          </tr>
                        )}
                      </For>
                    </tbody>
                  </table>
                </section>
              </Show>
            </div>
          </section>
        )
      }}
    </Show>
  )
}

/** A filled bar with its sentence; the sentence says all that the bar shows. */
function Meter(props: { share: number; text: string }) {
  return (
    <div>
      <svg class="meter" aria-hidden="true">
        <rect class="meter__frame" width="100%" height="100%" rx="4" />
        <rect class="meter__fill" width={`${Math.min(1, props.share) * 100}%`} height="100%" rx="4" />
      </svg>
      <p class="small">{props.text}</p>
    </div>
  )
}

/** How the bill was settled: more or less than the credit. */
function Settled(props: { dossier: DossierView; credit: CreditView }) {
  const words = useWords()
  const isSettled = () => props.dossier.state === 'charging' || props.dossier.state === 'written-off'
  return (
    <Show when={isSettled()}>
      <Notice tone={props.credit.overspent.cents > 0 ? 'warning' : 'good'}>
        <p>
          {props.credit.overspent.cents > 0
            ? words.t('credit.over', {
                overCents: props.credit.overspent.cents,
                shareBps: shareBps(props.credit.overspent.cents, props.credit.opened.cents),
              })
            : props.credit.underspent.cents > 0
              ? words.t('credit.under', {
                  underCents: props.credit.underspent.cents,
                  shareBps: shareBps(props.credit.underspent.cents, props.credit.opened.cents),
                })
              : words.t('credit.exact')}
        </p>
      </Notice>
    </Show>
  )
}
