/** The statement of one account for finance: every entry with the balance after it, by period, kind and text, as a file too, and the proof of its chain. */
import { createAsync, useParams, useSearchParams } from '@solidjs/router'
import { createEffect, createSignal, For, on, Show } from 'solid-js'
import type { LedgerLineView } from '../../../shared/api/ledger.ts'
import { type Currency, movementKinds } from '../../../shared/ledger/ledger.ts'
import { api, ask, askAgain } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { Button, LinkButton } from '../../parts/Button.tsx'
import { DeskHead } from '../../parts/DeskHead.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { offerFile } from '../../parts/offer-file.ts'
import { accountName } from '../../public-space/money/account-name.ts'
import { announce } from '../../shell/announce.tsx'
import { usePageTitle } from '../../shell/Page.tsx'
import { useWords } from '../../words/index.tsx'
import { Check } from './Check.tsx'
import { Filter, type Filters } from './Filter.tsx'
import { ledgerAccountPath, ledgerPath } from './paths.ts'
import { fileOf } from './statement-file.ts'
import './screen.css'

/** What the address says, as far as it is a question that the ledger knows. */
function questionOf(search: Partial<Filters>) {
  const day = (text: string | undefined) => (text && /^2[0-8]\d{2}-\d{2}-\d{2}$/.test(text) ? text : undefined)
  const kind = movementKinds.find((one) => one === search.soort)
  const from = day(search.van)
  const until = day(search.tot)
  return {
    ...(search.munt === 'MIN' ? { currency: 'MIN' as const } : {}),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    ...(kind ? { kind } : {}),
    ...(search.zoek ? { text: search.zoek } : {}),
  }
}

export default function LedgerAccount() {
  const words = useWords()
  const params = useParams<{ account: string }>()
  const [search, setSearch] = useSearchParams<{ [Name in keyof Filters]: string }>()
  const account = () => params.account
  const query = () => questionOf(search)
  const currency = (): Currency => query().currency ?? 'EUR'
  const first = createAsync(() => ask('listPostings', { params: { account: account() }, query: query() }))
  const [more, setMore] = createSignal<readonly LedgerLineView[]>([])
  const [next, setNext] = createSignal<string>()
  const loading = createSending()
  const filing = createSending()
  usePageTitle(() => accountName(account(), words))
  createEffect(
    on(first, (answer) => {
      setMore([])
      setNext(answer?.ok ? answer.value.next : undefined)
    }),
  )
  const amount = (value: number) => (currency() === 'MIN' ? words.hours(value) : words.money(value))

  async function loadMore() {
    const cursor = next()
    if (!cursor) return
    const input = { params: { account: account() }, query: { ...query(), cursor } }
    const answer = await loading.send(cursor, () => api.listPostings(input))
    if (!answer?.ok || next() !== cursor) return
    setMore((already) => [...already, ...answer.value.postings])
    setNext(answer.value.next)
    announce(words.t('ledger.loaded', { count: answer.value.postings.length }))
  }
  async function download() {
    const asked = { account: account(), currency: currency(), query: query() }
    const answer = await filing.send(asked, () =>
      fileOf(
        asked,
        (cursor) => {
          const query = { ...asked.query, ...(cursor ? { cursor } : {}) }
          return api.listPostings({ params: { account: asked.account }, query })
        },
        {
          name: 'too-many-entries',
          title: words.t('ledger.file.tooLong'),
          detail: words.t('ledger.file.tooLong.text'),
          status: 0,
        },
      ),
    )
    if (!answer?.ok) return
    const name = `${asked.account.replaceAll(':', '-')}-${asked.currency}.csv`
    offerFile(name, answer.value.text)
    announce(words.t('ledger.file.done', { file: name, lines: answer.value.lines }))
  }

  return (
    <Loaded answer={first()} onAgain={() => void askAgain('listPostings')}>
      {(found) => {
        const lines = () => [...found().postings, ...more()]
        return (
          <>
            <DeskHead
              kicker={<a href={words.href(ledgerPath)}>{words.t('ledger.title')}</a>}
              title={accountName(found().account, words)}
            />
            <div class="wide section stack--large">
              <dl class="facts">
                <dt>{words.t('ledger.name')}</dt>
                <dd>
                  <code class="ledger-code">{found().account}</code>
                </dd>
                <dt>{words.t('ledger.balance')}</dt>
                <dd class="figure">{amount(found().balance)}</dd>
                <dt>{words.t('ledger.entries')}</dt>
                <dd>{words.number(found().sequence)}</dd>
              </dl>
              <Filter filters={search} onChoose={(filters) => setSearch(filters, { replace: true, scroll: false })} />
              <div class="stack">
                <h2 id="postings">{words.t('ledger.postings')}</h2>
                <Show
                  when={lines().length > 0}
                  fallback={
                    <Empty title={words.t('ledger.postings.none')}>{words.t('ledger.postings.noneText')}</Empty>
                  }
                >
                  <Lines lines={lines()} amount={amount} />
                </Show>
                <Show when={loading.problem() ?? filing.problem()}>
                  {(problem) => <ProblemNotice problem={problem()} />}
                </Show>
                <div class="row">
                  <Show when={next()}>
                    <Button isBusy={loading.isBusy()} onClick={() => void loadMore()}>
                      {words.t('ledger.older')}
                    </Button>
                  </Show>
                  <Button isBusy={filing.isBusy()} onClick={() => void download()}>
                    {words.t('ledger.file')}
                  </Button>
                </div>
                <p class="soft">{words.t('ledger.file.text')}</p>
              </div>
              <section class="stack" aria-labelledby="check">
                <h2 id="check">{words.t('ledger.check.title')}</h2>
                <p>{words.t('ledger.check.one')}</p>
                <Check
                  check={() => api.checkAccount({ params: { account: account() }, query: { currency: currency() } })}
                />
              </section>
              <p>
                <LinkButton href={words.href(ledgerPath)}>{words.t('ledger.back')}</LinkButton>
              </p>
            </div>
          </>
        )
      }}
    </Loaded>
  )
}

function Lines(props: { lines: readonly LedgerLineView[]; amount: (value: number) => string }) {
  const words = useWords()
  return (
    <section class="table-frame" tabindex="0" aria-label={words.t('ledger.postings')}>
      <table class="ledger-table">
        <thead>
          <tr>
            <th scope="col">{words.t('account.when')}</th>
            <th scope="col" class="number">
              {words.t('account.amount')}
            </th>
            <th scope="col" class="number">
              {words.t('ledger.after')}
            </th>
            <th scope="col">{words.t('account.what')}</th>
            <th scope="col">{words.t('account.counter')}</th>
            <th scope="col">{words.t('account.why')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.lines}>
            {(line) => (
              <tr>
                <td>{words.dateTime(line.bookedAt)}</td>
                <td class="number">
                  {props.amount(Math.abs(line.change))} {words.t(line.change < 0 ? 'account.out' : 'account.in')}
                </td>
                <td class="number">{props.amount(line.balance)}</td>
                <td>{words.t(`movement.${line.kind}`)}</td>
                <td>
                  <a href={words.href(ledgerAccountPath(line.counterAccount))}>
                    {accountName(line.counterAccount, words)}
                  </a>
                </td>
                <td>
                  {line.reason}
                  <details>
                    <summary>{words.t('ledger.entry')}</summary>
                    <code class="ledger-code">{line.entryId}</code>
                    <br />
                    <code class="ledger-code">{line.hash}</code>
                  </details>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  )
}
