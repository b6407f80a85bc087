/** The statement of one account: its balance, its postings with their reasons, and the check numbers that keep them as they are. */
import { createAsync, useParams } from '@solidjs/router'
import { For, Show } from 'solid-js'
import type { StatementView } from '../../../shared/api/ledger.ts'
import { inYear } from '../../../shared/challenges/booking.ts'
import { accounts, parseAccount } from '../../../shared/ledger/accounts.ts'
import { ask, askAgain } from '../../client/api.ts'
import { LinkButton } from '../../parts/Button.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { Hero } from '../../parts/Hero.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { accountPath, challengePath, challengesPath, dossierPath, moneyPath, proposalPath } from '../../parts/paths.ts'
import { usePageTitle } from '../../shell/Page.tsx'
import { useWords } from '../../words/index.tsx'
import { accountName } from './account-name.ts'
import './account.css'

type Posting = StatementView['postings'][number]

export default function Account() {
  const words = useWords()
  const params = useParams<{ account: string }>()
  const inCurrency = (currency: StatementView['currency']) =>
    createAsync(() => ask('getStatement', { params: { account: params.account }, query: { currency } }))
  const [statement, time] = [inCurrency('EUR'), inCurrency('MIN')]
  const hours = () => {
    const found = time.latest
    return found?.ok && found.value.sequence > 0 ? found.value : undefined
  }
  /** A crew has time only. */
  const hasMoney = (account: string) => parseAccount(account)?.kind !== 'crew'
  usePageTitle(() => accountName(params.account, words))
  return (
    <Loaded answer={statement()} onAgain={() => void askAgain('getStatement')}>
      {(found) => (
        <>
          <Hero
            kicker={words.t('account.kicker')}
            title={accountName(found().account, words)}
            lead={isForThing(found().account) ? <Subject account={found().account} /> : undefined}
          />
          <div class="wide section stack--large">
            <Show when={hasMoney(found().account)}>
              <Statement statement={found()} />
            </Show>
            <Show when={hours()}>{(of) => <Statement statement={of()} />}</Show>
            <p>
              <LinkButton href={words.href(moneyPath)}>{words.t('account.back')}</LinkButton>
            </p>
          </div>
        </>
      )}
    </Loaded>
  )
}

/** What stands on the account in one currency, and how it came there. */
function Statement(props: { statement: StatementView }) {
  const words = useWords()
  const isTime = () => props.statement.currency === 'MIN'
  const amount = () => (isTime() ? words.hours(props.statement.balance) : words.money(props.statement.balance))
  return (
    <>
      <dl class="facts">
        <dt>{words.t(isTime() ? 'account.balance.hours' : 'account.balance')}</dt>
        <dd class="figure account-balance">{amount()}</dd>
        <dt>{words.t('account.entries')}</dt>
        <dd>{words.number(props.statement.sequence)}</dd>
      </dl>
      <div class="stack">
        <h2>{words.t(isTime() ? 'account.postings.hours' : 'account.postings')}</h2>
        <Show
          when={props.statement.postings.length > 0}
          fallback={<Empty title={words.t('account.none')}>{words.t('account.noneText')}</Empty>}
        >
          <p class="soft">
            {words.t('account.newest', { shown: props.statement.postings.length, all: props.statement.sequence })}
          </p>
          <Postings
            account={props.statement.account}
            label={words.t(isTime() ? 'account.postings.hours' : 'account.postings')}
            postings={props.statement.postings}
          />
        </Show>
      </div>
      <Show when={props.statement.head}>
        <Chain statement={props.statement} />
      </Show>
    </>
  )
}

/** Whether the money on it is for one plan, deal or dossier. */
const isForThing = (account: string) => 'id' in (parseAccount(account) ?? {})

/** What a reserved, committed, paid or capital account is for, with the way to it. */
function Subject(props: { account: string }) {
  const { t, href } = useWords()
  const plan = createAsync(async () => {
    const parsed = parseAccount(props.account)
    if (!parsed || !('id' in parsed)) return undefined
    if (parsed.kind === 'capital') {
      const dossier = await ask('getDossier', { params: { dossierId: parsed.id } })
      return dossier.ok ? { title: dossier.value.title, path: dossierPath(parsed.id) } : undefined
    }
    if (parsed.kind === 'reserved') {
      const proposal = await ask('getProposal', { params: { proposalId: parsed.id } })
      return proposal.ok ? { title: proposal.value.title, path: proposalPath(parsed.id) } : undefined
    }
    // Those two keep an account for each year: under their own id with the year at its end.
    const isOfYear = (id: string) => inYear(id, 2000 + Number(parsed.id.slice(-2))) === parsed.id
    if (parsed.kind === 'handed-over') {
      const all = await ask('listChallenges')
      const one = all.ok ? all.value.challenges.find(({ id }) => isOfYear(id)) : undefined
      return one && { title: one.title, path: challengePath(one.id) }
    }
    if (parsed.kind === 'task') {
      const all = await ask('listMunicipalTasks')
      const one = all.ok ? all.value.tasks.find(({ id }) => isOfYear(id)) : undefined
      return one && { title: one.name, path: challengesPath }
    }
    const deal = await ask('getDeal', { params: { dealId: parsed.id } })
    return deal.ok ? { title: deal.value.title, path: proposalPath(deal.value.proposalId) } : undefined
  })
  return (
    <Show when={plan.latest}>
      {(found) => <a href={href(found().path)}>{t('account.for', { name: found().title })}</a>}
    </Show>
  )
}

/** Titles of the plans behind the accounts that a district's budget gives to; empty for other accounts. */
function usePlanTitles(account: () => string) {
  const titles = createAsync(async () => {
    const parsed = parseAccount(account())
    if (parsed?.kind !== 'slice') return undefined
    const [plans, deals] = await Promise.all([
      ask('listProposals', { params: { districtCode: parsed.district }, query: { year: String(parsed.year) } }),
      ask('listDeals', { params: { districtCode: parsed.district } }),
    ])
    return new Map<string, string>([
      ...(plans.ok ? plans.value.proposals.map(({ id, title }) => [accounts.reserved(id), title] as const) : []),
      ...(deals.ok ? deals.value.deals.map(({ id, title }) => [accounts.committed(id), title] as const) : []),
    ])
  })
  return (other: string) => titles.latest?.get(other)
}

function Postings(props: { account: string; label: string; postings: readonly Posting[] }) {
  const words = useWords()
  const titleOf = usePlanTitles(() => props.account)
  const amount = (posting: Posting) =>
    posting.currency === 'EUR' ? words.money(Math.abs(posting.amount)) : words.hours(Math.abs(posting.amount))
  const kind = (name: string) => words.t(`movement.${name}` as 'movement.commit')
  return (
    <section class="table-frame" tabindex="0" aria-label={props.label}>
      <table class="postings">
        <thead>
          <tr>
            <th scope="col">{words.t('account.when')}</th>
            <th scope="col" class="number">
              {words.t('account.amount')}
            </th>
            <th scope="col">{words.t('account.what')}</th>
            <th scope="col">{words.t('account.counter')}</th>
            <th scope="col">{words.t('account.why')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.postings}>
            {(posting) => (
              <tr>
                <td>{words.dateTime(posting.bookedAt)}</td>
                <td class="number">
                  {amount(posting)} {words.t(posting.amount < 0 ? 'account.out' : 'account.in')}
                </td>
                <td>{kind(posting.kind)}</td>
                <td>
                  <a href={words.href(accountPath(posting.counterAccount))}>
                    {accountName(posting.counterAccount, words)}
                  </a>
                  <Show when={titleOf(posting.counterAccount)}>{(title) => <>: {title()}</>}</Show>
                </td>
                <td>{posting.reason}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  )
}

/** The hash chain in plain words, its head, and on request every number. */
function Chain(props: { statement: StatementView }) {
  const words = useWords()
  return (
    <section aria-labelledby={`chain-${props.statement.currency}`} class="card stack">
      <h2 id={`chain-${props.statement.currency}`}>
        {words.t(props.statement.currency === 'MIN' ? 'account.chain.hours' : 'account.chain')}
      </h2>
      <p>{words.t('account.chain.text')}</p>
      <dl>
        <dt>{words.t('account.head')}</dt>
        <dd class="account-head">
          <code>{props.statement.head}</code>
        </dd>
      </dl>
      <details>
        <summary>{words.t('account.hashes')}</summary>
        <ol class="plain stack--small">
          <For each={props.statement.postings}>
            {(posting) => (
              <li>
                {words.dateTime(posting.bookedAt)}, {words.t(`movement.${posting.kind}` as 'movement.commit')}:{' '}
                <code class="account-hash">{posting.hash}</code>
              </li>
            )}
          </For>
        </ol>
      </details>
    </section>
  )
}
