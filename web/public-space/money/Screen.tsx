/** The open books: the year's programme, where every euro of it is, district by district, and the way to each account. */
import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import type { ProgrammeView } from '../../../shared/api/districts.ts'
import { accounts } from '../../../shared/ledger/accounts.ts'
import { ask, askAgain } from '../../client/api.ts'
import { DistributionRule } from '../../parts/DistributionRule.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { Hero } from '../../parts/Hero.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { accountPath, districtPath } from '../../parts/paths.ts'
import { SliceMoney } from '../../parts/SliceMoney.tsx'
import { wholeOf } from '../../parts/whole-programme.ts'
import { DayHeads } from './DayHeads.tsx'
import '../../parts/stacked-table.css'
import './screen.css'
import { WhatIs } from '../../glossary/WhatIs.tsx'
import { useWords } from '../../words/index.tsx'

export default function OpenBooks() {
  const { t } = useWords()
  const programme = createAsync(() => ask('getProgramme'))
  return (
    <Loaded answer={programme()} onAgain={() => void askAgain('getProgramme')}>
      {(found) => (
        <>
          <Hero kicker={t('money.kicker')} title={t('money.title')} lead={t('money.lead')} />
          <div class="wide section stack--large">
            <Show
              when={found().appropriated.cents > 0}
              fallback={<Empty title={t('money.none')}>{t('money.noneText')}</Empty>}
            >
              <div class="halves">
                <section aria-labelledby="whole" class="stack">
                  <h2 id="whole">{t('money.programme', { year: found().year })}</h2>
                  <SliceMoney slice={wholeOf(found())} />
                </section>
                <section aria-labelledby="distribution" class="stack">
                  <h2 id="distribution">{t('distribution.title')}</h2>
                  <DistributionRule />
                  <WhatIs term="distribution" />
                  <p class="soft">{t('distribution.demo')}</p>
                </section>
              </div>
              <Slices programme={found()} />
              <DayHeads />
            </Show>
          </div>
        </>
      )}
    </Loaded>
  )
}

/** One row for each district, one for the quick reserve, and the sum. The account is the link in the first column. */
function Slices(props: { programme: ProgrammeView }) {
  const { t, href, moneyExact } = useWords()
  const year = () => props.programme.year
  const rows = () => [
    ...props.programme.districts.map(({ code, name, slice }) => ({
      name,
      slice,
      href: districtPath(code) as string | undefined,
      account: accounts.slice(year(), code) as string,
    })),
    {
      name: t('money.quick'),
      slice: props.programme.quick,
      href: undefined,
      account: accounts.quick(year()) as string,
    },
  ]
  const Cells = (cells: { slice: ProgrammeView['quick'] }) => (
    <>
      <td class="number" data-head={t('money.receivedColumn')}>
        {moneyExact(cells.slice.appropriated.cents)}
      </td>
      <td class="number" data-head={t('money.reservedColumn')}>
        {moneyExact(cells.slice.reserved.cents)}
      </td>
      <td class="number" data-head={t('money.committedColumn')}>
        {moneyExact(cells.slice.committed.cents)}
      </td>
      <td class="number" data-head={t('money.freeColumn')}>
        {moneyExact(cells.slice.available.cents)}
      </td>
    </>
  )
  return (
    <div class="stack">
      <h2 id="slices">{t('money.districts')}</h2>
      <p>{t('money.accounts.text')}</p>
      <section class="table-frame" tabindex="0" aria-label={t('money.districts')}>
        <table class="stacked-table slices">
          <thead>
            <tr>
              <th scope="col">{t('money.district')}</th>
              <th scope="col" class="number">
                {t('money.receivedColumn')}
              </th>
              <th scope="col" class="number">
                {t('money.reservedColumn')}
              </th>
              <th scope="col" class="number">
                {t('money.committedColumn')}
              </th>
              <th scope="col" class="number">
                {t('money.freeColumn')}
              </th>
              <th scope="col">{t('money.accounts')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={rows()}>
              {(row) => (
                <tr>
                  <th scope="row">
                    <Show when={row.href} fallback={row.name}>
                      {(path) => <a href={href(path())}>{row.name}</a>}
                    </Show>
                  </th>
                  <Cells slice={row.slice} />
                  <td>
                    <a href={href(accountPath(row.account))}>
                      {t('account.title')}
                      <span class="unseen"> {row.name}</span>
                    </a>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('money.all')}</th>
              <Cells slice={wholeOf(props.programme)} />
              <td>
                <a href={href(accountPath(accounts.programme(year())))}>
                  {t('account.title')}
                  <span class="unseen"> {t('money.programme', { year: year() })}</span>
                </a>
              </td>
            </tr>
          </tfoot>
        </table>
      </section>
    </div>
  )
}
