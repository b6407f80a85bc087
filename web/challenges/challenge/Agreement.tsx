/** The agreement and how it goes: what was agreed, who signed, money and hours that were handed over and given back, evaluations. */
import { For, Show } from 'solid-js'
import type { ChallengeView } from '../../../shared/api/challenge-views.ts'
import { groupAccount } from '../../../shared/challenges/booking.ts'
import { Notice } from '../../parts/Notice.tsx'
import { accountPath } from '../../parts/paths.ts'
import { useWords } from '../../words/index.tsx'
import { yearSums } from './year-sums.ts'
import '../../parts/stacked-table.css'

type Terms = NonNullable<ChallengeView['agreement']>

export function Agreement(props: { view: ChallengeView }) {
  const words = useWords()
  return (
    <>
      <Show when={props.view.agreement}>
        {(agreement) => (
          <section class="stack" aria-labelledby="agreement">
            <h2 id="agreement">{words.t('challengePage.agreement')}</h2>
            <p>
              {words.t('challengePage.agreement.period', {
                startsOn: agreement().startsOn,
                endsOn: agreement().endsOn,
              })}
            </p>
            <Years agreement={agreement()} view={props.view} />
            <AgreedTexts agreement={agreement()} />
            <dl class="facts">
              <For each={['group', 'college'] as const}>
                {(party) => (
                  <>
                    <dt>{words.t(`challengePage.signed.${party}`)}</dt>
                    <dd>
                      <Show when={agreement()[party]} fallback={words.t('challengePage.signed.notYet')}>
                        {(signature) =>
                          words.t('challengePage.signed.by', { name: signature().by.name, at: signature().at })
                        }
                      </Show>
                    </dd>
                  </>
                )}
              </For>
            </dl>
            <Show when={props.view.earlierAgreements.length > 0}>
              <details>
                <summary>
                  {words.t('challengePage.agreement.earlier', { count: props.view.earlierAgreements.length })}
                </summary>
                <For each={props.view.earlierAgreements}>
                  {(one) => (
                    <div class="story__part">
                      <p>
                        {words.t('challengePage.agreement.period', { startsOn: one.startsOn, endsOn: one.endsOn })}{' '}
                        {words.t('challengePage.agreement.drawnUp', { at: one.drawnUpAt })}
                      </p>
                      <AgreedTexts agreement={one} />
                    </div>
                  )}
                </For>
              </details>
            </Show>
          </section>
        )}
      </Show>
      <Show when={props.view.warning}>
        {(warning) => (
          <Notice tone="warning" title={words.t('challengePage.warning', { mendBy: warning().mendBy })}>
            <p lang="nl">{warning().reason}</p>
          </Notice>
        )}
      </Show>
      <Show when={props.view.evaluations.length > 0}>
        <section class="stack" aria-labelledby="evaluations">
          <h2 id="evaluations">{words.t('challengePage.evaluations')}</h2>
          <For each={props.view.evaluations}>
            {(one) => (
              <div class="challenge-said">
                <h3>{words.date(one.at)}</h3>
                <p class="plan-description" lang="nl">
                  {one.report}
                </p>
                <p>{words.t('challengePage.spent', { amountCents: one.spent.cents, minutes: one.spentMinutes })}</p>
                <p class="challenge-said__by">{one.by.name}</p>
              </div>
            )}
          </For>
        </section>
      </Show>
    </>
  )
}

/** Money and hours by year and in all: agreed, handed over, given back; each handed-over year links to its account in the open books. */
function Years(props: { agreement: Terms; view: ChallengeView }) {
  const words = useWords()
  const handed = (year: number) => props.view.handedOver.find((one) => one.year === year)
  const share = (amountCents: number, minutes: number) => words.t('challengePage.share', { amountCents, minutes })
  const sums = () => yearSums(props.agreement.years, props.view.handedOver)
  const sumOf = (sum: { cents: number; minutes: number }, none: 'notYet' | 'nothing') =>
    sum.cents + sum.minutes > 0 ? share(sum.cents, sum.minutes) : words.t(`challengePage.years.${none}`)
  return (
    <section class="table-frame" tabindex="0" aria-label={words.t('challengePage.years')}>
      <table class="stacked-table agreed-years">
        <caption class="unseen">{words.t('challengePage.years')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t('challengePage.years.year')}</th>
            <th scope="col">{words.t('challengePage.years.agreed')}</th>
            <th scope="col">{words.t('challengePage.years.handedOver')}</th>
            <th scope="col">{words.t('challengePage.years.returned')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.agreement.years}>
            {(one) => (
              <tr>
                <th scope="row">{one.year}</th>
                <td data-head={words.t('challengePage.years.agreed')}>{share(one.money.cents, one.minutes)}</td>
                <td data-head={words.t('challengePage.years.handedOver')}>
                  <Show when={handed(one.year)} fallback={words.t('challengePage.years.notYet')}>
                    {(done) => (
                      <a href={words.href(accountPath(groupAccount(props.view.id, one.year)))}>
                        {share(done().money.cents, done().minutes)}
                      </a>
                    )}
                  </Show>
                </td>
                <td data-head={words.t('challengePage.years.returned')}>
                  <Show when={handed(one.year)} fallback={words.t('challengePage.years.nothing')}>
                    {(done) =>
                      done().returned.cents + done().returnedMinutes > 0
                        ? share(done().returned.cents, done().returnedMinutes)
                        : words.t('challengePage.years.nothing')
                    }
                  </Show>
                </td>
              </tr>
            )}
          </For>
        </tbody>
        <Show when={props.agreement.years.length > 1}>
          <tfoot>
            <tr>
              <th scope="row">{words.t('challengePage.years.together')}</th>
              <td data-head={words.t('challengePage.years.agreed')}>{sumOf(sums().agreed, 'nothing')}</td>
              <td data-head={words.t('challengePage.years.handedOver')}>{sumOf(sums().handedOver, 'notYet')}</td>
              <td data-head={words.t('challengePage.years.returned')}>{sumOf(sums().returned, 'nothing')}</td>
            </tr>
          </tfoot>
        </Show>
      </table>
    </section>
  )
}

const texts = ['results', 'help', 'supervision', 'fallback'] as const

function AgreedTexts(props: { agreement: Terms }) {
  const words = useWords()
  return (
    <For each={texts.filter((name) => props.agreement[name].trim() !== '')}>
      {(name) => (
        <div class="story__part">
          <h3>{words.t(`collegeAct.agreement.${name}`)}</h3>
          <p class="plan-description" lang="nl">
            {props.agreement[name]}
          </p>
        </div>
      )}
    </For>
  )
}
