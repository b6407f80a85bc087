/** The accounts of a budget year with their balances, found by name, district, plan, deal or dossier. */
import type { LedgerAccountView } from '../../shared/api/ledger.ts'
import { inYear } from '../../shared/challenges/booking.ts'
import { districts } from '../../shared/districts/districts.ts'
import { parseAccount } from '../../shared/ledger/accounts.ts'
import type { Balance, Currency } from '../../shared/ledger/ledger.ts'
import { searchable } from '../../shared/ledger/statement.ts'
import { isRefusal, type Refusal } from '../../shared/refusal.ts'
import { frozenAccounts } from '../kit/books.ts'
import { challenges, municipalTasks } from '../kit/challenge-things.ts'
import { cursorAt, positionOf } from '../kit/cursor.ts'
import { keys, type Place } from '../kit/keys.ts'
import type { Ports } from '../kit/ports.ts'
import { dossiers, proposals, readAll } from '../kit/things.ts'

/** The most accounts of a page. */
const mostAccounts = 100

/** What a year's accounts are for, by the id in their name. */
async function titlesOf(ports: Ports, places: readonly Place[]): Promise<ReadonlyMap<string, string>> {
  const { tenant } = ports.config
  const [plans, agreed, council, tasks, handed] = await Promise.all([
    Promise.all(places.map((place) => proposals.list(ports, place))),
    Promise.all(places.map((place) => readAll<{ id: string; title: string }>(ports, keys.deals(tenant, place)))),
    dossiers.list(ports),
    municipalTasks.list(ports),
    challenges.list(ports),
  ])
  const things: readonly { readonly id: string; readonly title: string }[] = [
    ...plans.flat(),
    ...agreed.flat(),
    ...council,
    // Tasks and challenges keep their books by year.
    ...places.flatMap(({ year }) => [
      ...tasks.map(({ id, name }) => ({ id: inYear(id, year), title: name })),
      ...handed.map(({ id, title }) => ({ id: inYear(id, year), title })),
    ]),
  ]
  return new Map(things.map(({ id, title }) => [id, title]))
}

type Found = LedgerAccountView & { readonly key: string }

/** A balance as finance sees it, with the place it belongs to. */
function viewOf({ account, currency, balance, sequence }: Balance, place: Place, title: string | undefined): Found {
  return {
    account,
    currency,
    balance,
    sequence,
    year: place.year,
    ...(place.districtCode === 'city' ? {} : { districtCode: place.districtCode }),
    ...(title === undefined ? {} : { title }),
    isFrozen: false,
    key: `${account}#${currency}`,
  }
}

/** What a search looks in: the account's name, its district's name, and the title of what it is for. */
function wordsOf({ account, districtCode, title }: LedgerAccountView): string {
  const district = districts.find(({ code }) => code === districtCode)
  return searchable([account, district?.name, title].filter((one) => one !== undefined).join('\n'))
}

/** A page of the accounts of a year, of one currency or of both, that hold all words of a text. Refuses `invalid-cursor`. */
export async function accountPage(
  ports: Ports,
  question: {
    readonly year: number
    readonly currency: Currency | undefined
    readonly text: string
    readonly cursor: string | undefined
  },
): Promise<{ accounts: LedgerAccountView[]; next?: string } | Refusal> {
  const { year, currency, text, cursor } = question
  const list = JSON.stringify(['accounts', year, currency ?? '', text])
  const start = cursor === undefined ? { after: '' } : positionOf<{ after: string }>(ports, list, cursor)
  if (isRefusal(start)) return start

  const places: Place[] = ['city', ...districts.map(({ code }) => code)].map((districtCode) => ({ districtCode, year }))
  const [balances, titles, frozen] = await Promise.all([
    Promise.all(places.map((place) => readAll<Balance>(ports, keys.balances(ports.config.tenant, place)))),
    titlesOf(ports, places),
    frozenAccounts(ports),
  ])
  const titleFor = (balance: Balance) => {
    const parsed = parseAccount(balance.account)
    return parsed && 'id' in parsed ? titles.get(parsed.id) : undefined
  }
  const wanted = searchable(text).split(/\s+/).filter(Boolean)
  const found = places
    .flatMap((place, at) => (balances[at] ?? []).map((balance) => viewOf(balance, place, titleFor(balance))))
    .filter((one) => wanted.every((word) => wordsOf(one).includes(word)))
    .filter((one) => (currency === undefined || one.currency === currency) && one.key > start.after)
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const page = found.slice(0, mostAccounts)
  const last = page.at(-1)
  return {
    accounts: page.map(({ key: _key, ...account }) => ({ ...account, isFrozen: frozen.has(account.account) })),
    ...(last && found.length > page.length ? { next: cursorAt(ports, list, { after: last.key }) } : {}),
  }
}
