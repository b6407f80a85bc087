/** The ledger: every account of a budget year, found by name, district, plan or deal, with its balance; and the proof that all of it is as it was booked. */
import { createAsync, useSearchParams } from '@solidjs/router'
import { createEffect, createSignal, For, on, Show, untrack } from 'solid-js'
import type { LedgerAccountView } from '../../../shared/api/ledger.ts'
import { parseAccount } from '../../../shared/ledger/accounts.ts'
import type { Currency } from '../../../shared/ledger/ledger.ts'
import { api, ask, askAgain } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { WhatIs } from '../../glossary/WhatIs.tsx'
import { Button } from '../../parts/Button.tsx'
import { SelectField } from '../../parts/ChoiceField.tsx'
import { DeskHead } from '../../parts/DeskHead.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { TextField } from '../../parts/Field.tsx'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { accountName } from '../../public-space/money/account-name.ts'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'
import { Check } from './Check.tsx'
import { ledgerAccountPath } from './paths.ts'
import './screen.css'

/** In the address: money and hours under each other. */
const both = 'beide'

export default function Ledger() {
  const { t } = useWords()
  const [search, setSearch] = useSearchParams<{ munt: string; zoek: string; jaar: string }>()
  const query = () => ({
    ...(search.munt === both ? {} : { currency: (search.munt === 'MIN' ? 'MIN' : 'EUR') as Currency }),
    ...(search.zoek ? { text: search.zoek } : {}),
    ...(search.jaar && /^2\d{3}$/.test(search.jaar) ? { year: search.jaar } : {}),
  })
  const first = createAsync(() => ask('listAccounts', { query: query() }))
  const [more, setMore] = createSignal<readonly LedgerAccountView[]>([])
  const [next, setNext] = createSignal<string>()
  const loading = createSending()
  createEffect(
    on(first, (answer) => {
      setMore([])
      setNext(answer?.ok ? answer.value.next : undefined)
      if (answer?.ok) announce(t('ledger.found', { count: answer.value.accounts.length, isAll: !answer.value.next }))
    }),
  )
  const found = () => {
    const answer = first()
    return answer?.ok ? [...answer.value.accounts, ...more()] : undefined
  }
  const problem = () => {
    const answer = first()
    return answer && !answer.ok ? answer.problem : loading.problem()
  }
  async function loadMore() {
    const cursor = next()
    if (!cursor) return
    const answer = await loading.send(cursor, () => api.listAccounts({ query: { ...query(), cursor } }))
    if (!answer?.ok || next() !== cursor) return
    setMore((already) => [...already, ...answer.value.accounts])
    setNext(answer.value.next)
  }

  return (
    <>
      <DeskHead title={t('ledger.title')} lead={t('ledger.lead')} />
      <div class="wide section stack--large">
        <Search
          start={search}
          onSearch={({ munt, zoek, jaar }) =>
            setSearch({ munt: munt === 'EUR' ? null : munt, zoek: zoek || null, jaar: jaar || null }, { scroll: false })
          }
        />
        <Show when={problem()}>
          {(fault) => <ProblemNotice problem={fault()} onAgain={() => void askAgain('listAccounts')} />}
        </Show>
        <Show when={found()}>
          {(accounts) => (
            <div class="stack">
              <h2 id="accounts">{t('ledger.accounts')}</h2>
              <WhatIs term="reserved" />
              <Show
                when={accounts().length > 0}
                fallback={<Empty title={t('ledger.none')}>{t('ledger.noneText')}</Empty>}
              >
                <p class="soft">{t('ledger.found', { count: accounts().length, isAll: next() === undefined })}</p>
                <Accounts accounts={accounts()} />
                <Show when={next()}>
                  <Button isBusy={loading.isBusy()} onClick={() => void loadMore()}>
                    {t('ledger.more')}
                  </Button>
                </Show>
              </Show>
            </div>
          )}
        </Show>
        <section class="stack" aria-labelledby="check">
          <h2 id="check">{t('ledger.check.title')}</h2>
          <p>{t('ledger.check.all')}</p>
          <Check check={() => api.checkLedger()} />
        </section>
      </div>
    </>
  )
}

/** What is searched for, as it stands in the address; without `munt` the accounts of money. */
type Question = { readonly munt: string; readonly zoek: string; readonly jaar: string }

function Search(props: { start: Partial<Question>; onSearch: (question: Question) => void }) {
  const { t } = useWords()
  const start = untrack(() => ({ ...props.start }))
  const [currency, setCurrency] = createSignal(start.munt ?? 'EUR')
  const [text, setText] = createSignal(start.zoek ?? '')
  const [year, setYear] = createSignal(start.jaar ?? '')
  const [fault, setFault] = createSignal<string>()
  function search(event: SubmitEvent) {
    event.preventDefault()
    const wrong = year().trim() !== '' && !/^2\d{3}$/.test(year().trim())
    setFault(wrong ? t('ledger.fault.year') : undefined)
    if (!wrong) props.onSearch({ munt: currency(), zoek: text().trim(), jaar: year().trim() })
  }
  return (
    <search aria-label={t('ledger.search')}>
      <form class="ledger-search" onSubmit={search} novalidate>
        <TextField
          name="zoek"
          type="search"
          label={t('ledger.text')}
          hint={t('ledger.text.hint')}
          isOptional
          maxLength={100}
          value={text()}
          onInput={setText}
        />
        <TextField
          name="jaar"
          label={t('ledger.year')}
          hint={t('ledger.year.hint')}
          isOptional
          isShort
          maxLength={4}
          value={year()}
          error={fault()}
          onInput={setYear}
        />
        <SelectField
          name="munt"
          label={t('ledger.currency')}
          value={currency()}
          options={[
            { value: 'EUR', label: t('ledger.euros') },
            { value: 'MIN', label: t('ledger.hours') },
            { value: both, label: t('ledger.both') },
          ]}
          onInput={setCurrency}
        />
        <Button type="submit" kind="primary">
          {t('ledger.search')}
        </Button>
      </form>
    </search>
  )
}

function Accounts(props: { accounts: readonly LedgerAccountView[] }) {
  const words = useWords()
  const inMinutes = (account: LedgerAccountView) => account.currency === 'MIN'
  /** Its name says already that it is of hours. */
  const isCrew = (account: LedgerAccountView) => parseAccount(account.account)?.kind === 'crew'
  return (
    <section class="table-frame" tabindex="0" aria-label={words.t('ledger.accounts')}>
      <table class="ledger-table ledger-accounts">
        <thead>
          <tr>
            <th scope="col">{words.t('ledger.account')}</th>
            <th scope="col" class="number">
              {words.t('ledger.entries')}
            </th>
            <th scope="col" class="number">
              {words.t('ledger.balance')}
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={props.accounts}>
            {(account) => (
              <tr>
                <th scope="row">
                  <a href={words.href(`${ledgerAccountPath(account.account)}${inMinutes(account) ? '?munt=MIN' : ''}`)}>
                    {accountName(account.account, words)}
                    <Show when={inMinutes(account) && !isCrew(account)}>
                      {' '}
                      ({words.t('ledger.hours').toLowerCase()})
                    </Show>
                  </a>
                  <Show when={account.title}>{(title) => <span class="small soft table-line">{title()}</span>}</Show>
                  <Show when={account.isFrozen}>
                    <strong class="ledger-frozen">{words.t('ledger.frozen')}</strong>
                  </Show>
                </th>
                <td class="number">{words.number(account.sequence)}</td>
                <td class="number">
                  {inMinutes(account) ? words.hours(account.balance) : words.money(account.balance)}
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  )
}
