/** Acts once the council has adopted: credit, spending, progress, delivery, settlement, and the charge of a year. */
import { localDate } from '../../../shared/terms/terms.ts'
import { api } from '../../client/api.ts'
import { districtName } from '../../parts/district-name.ts'
import type { Field } from './fields.ts'
import type { ActName } from './possible-acts.ts'
import { centsIn, type Place, reasonField, referenceField, type SimpleAct, textIn } from './simple-acts.ts'

const thisYear = ({ today }: Place) => Number(today.slice(0, 4))

const openCredit: SimpleAct = {
  ask: ({ words }) => words.t('do.open-credit.ask'),
  sure: ({ words, dossier }) => words.t('do.open-credit.sure', { amountCents: dossier.calculation.investment.cents }),
  fields: ({ words }) => [
    {
      kind: 'line',
      name: 'amendment',
      label: words.t('credit.number'),
      hint: words.t('credit.number.hint'),
      least: 2,
      most: 120,
    },
  ],
  send: (filled, _, call) => api.openCredit({ ...call, body: { amendment: textIn(filled, 'amendment') } }),
}

const spend: SimpleAct = {
  ask: ({ words }) => words.t('do.spend.ask'),
  hint: ({ words, dossier }) => words.t('do.spend.hint', { leftCents: dossier.credit?.left.cents ?? 0 }),
  fields: ({ words, dossier }) => [
    {
      kind: 'money',
      name: 'amount',
      label: words.t('spend.amount'),
      mostCents: dossier.credit?.left.cents ?? 0,
    },
    { kind: 'line', name: 'what', label: words.t('spend.what'), hint: words.t('spend.what.hint'), least: 5, most: 120 },
  ],
  send: (filled, _, call) =>
    api.spendCredit({ ...call, body: { amount: centsIn(filled, 'amount'), what: textIn(filled, 'what') } }),
}

const report: SimpleAct = {
  ask: ({ words }) => words.t('do.report.ask'),
  start: ({ dossier }) => ({ numbers: { percentReady: dossier.percentReady } }),
  fields: (place) => [
    {
      kind: 'number',
      name: 'percentReady',
      label: place.words.t('report.percent'),
      unit: place.words.t('report.percent.unit'),
      least: 0,
      most: 100,
    },
    {
      kind: 'text',
      name: 'text',
      label: place.words.t('report.text'),
      hint: place.words.t('report.text.hint'),
      least: 10,
      most: 500,
    },
    {
      kind: 'number',
      name: 'expectedYear',
      label: place.words.t('report.expectedYear'),
      hint: place.words.t('report.expectedYear.hint'),
      isOptional: true,
      least: thisYear(place),
      most: 2999,
    },
  ],
  send: ({ numbers, ...filled }, _, call) =>
    api.reportProgress({
      ...call,
      body: {
        text: textIn({ ...filled, numbers }, 'text'),
        percentReady: numbers.percentReady ?? 0,
        ...(numbers.expectedYear === undefined ? {} : { expectedYear: numbers.expectedYear }),
      },
    }),
}

const askSupplement: SimpleAct = {
  ask: ({ words }) => words.t('do.ask-supplement.ask'),
  fields: (place) => [{ kind: 'money', name: 'amount', label: place.words.t('supplement.amount') }, reasonField(place)],
  send: (filled, _, call) =>
    api.askSupplement({ ...call, body: { amount: centsIn(filled, 'amount'), reason: textIn(filled, 'reason') } }),
}

const decideSupplement: SimpleAct = {
  ask: ({ words, dossier }) => words.t('do.decide-supplement.ask', { askedCents: dossier.credit?.asked?.cents ?? 0 }),
  start: ({ today }) => ({ texts: { decidedOn: today } }),
  fields: (place) => [
    {
      kind: 'choice',
      name: 'decision',
      label: place.words.t('supplement.decision'),
      options: [
        { value: 'granted', label: place.words.t('supplement.granted') },
        { value: 'refused', label: place.words.t('supplement.refused') },
      ],
    },
    { kind: 'date', name: 'decidedOn', label: place.words.t('field.decidedOn'), until: place.today },
    referenceField(place, place.words.t('resolve.reference.hint')),
    reasonField(place),
  ],
  send: (filled, _, call) =>
    api.decideSupplement({
      ...call,
      body: {
        decision: textIn(filled, 'decision') as 'granted' | 'refused',
        decidedOn: textIn(filled, 'decidedOn'),
        reference: textIn(filled, 'reference'),
        reason: textIn(filled, 'reason'),
      },
    }),
}

const deliver: SimpleAct = {
  ask: ({ words }) => words.t('do.deliver.ask'),
  hint: ({ words }) => words.t('do.deliver.hint'),
  start: ({ today }) => ({ texts: { completedOn: today } }),
  fields: ({ words, dossier, today }) => [
    {
      kind: 'date',
      name: 'completedOn',
      label: words.t('deliver.completedOn'),
      from: dossier.credit ? localDate(Date.parse(dossier.credit.openedAt)) : undefined,
      until: today,
    },
    {
      kind: 'text',
      name: 'text',
      label: words.t('deliver.text'),
      hint: words.t('report.text.hint'),
      least: 10,
      most: 500,
    },
  ],
  send: (filled, _, call) =>
    api.deliverDossier({
      ...call,
      body: { completedOn: textIn(filled, 'completedOn'), text: textIn(filled, 'text') },
    }),
}

/** The name of the field for the real cost of a component. */
const costName = (at: number) => `costs-${at}`

/** With one component its real cost is what was spent; with several the officer names each. */
const settle: SimpleAct = {
  ask: ({ words }) => words.t('do.settle.ask'),
  hint: ({ words, dossier }) =>
    words.t('do.settle.hint', {
      spentCents: dossier.credit?.spent.cents ?? 0,
      leftCents: dossier.credit?.left.cents ?? 0,
    }),
  fields: (place) => {
    const { components } = place.dossier.calculation
    const costs = components.map(
      ({ name }, at): Field => ({
        kind: 'money',
        name: costName(at),
        label: place.words.t('settle.cost', { name }),
        mayBeNothing: true,
      }),
    )
    return [...(components.length > 1 ? costs : []), reasonField(place, place.words.t('settle.reason'))]
  },
  check: ({ numbers }, { dossier }) => {
    const { components } = dossier.calculation
    if (components.length < 2) return []
    const named = components.map((_, at) => numbers[costName(at)])
    if (named.includes(undefined)) return []
    const namedCents = named.reduce<number>((sum, cents) => sum + (cents ?? 0), 0)
    const spentCents = dossier.credit?.spent.cents ?? 0
    return [[costName(0), namedCents === spentCents ? undefined : ({ fault: 'sum', spentCents, namedCents } as const)]]
  },
  send: (filled, { dossier }, call) => {
    const { components } = dossier.calculation
    return api.settleDossier({
      ...call,
      body: {
        reason: textIn(filled, 'reason'),
        ...(components.length > 1 ? { costs: components.map((_, at) => centsIn(filled, costName(at))) } : {}),
      },
    })
  },
}

const bookCharge: SimpleAct = {
  ask: ({ words, dossier: { nextCharge } }) =>
    words.t('do.book-charge.ask', { year: nextCharge?.year ?? 0, chargeCents: nextCharge?.charge.cents ?? 0 }),
  hint: ({ words, dossier }) =>
    words.t('do.book-charge.hint', {
      year: dossier.nextCharge?.year ?? 0,
      district: districtName(dossier.districtCode),
    }),
  fields: () => [],
  send: (_, { dossier }, call) => api.bookCharge({ ...call, body: { year: dossier.nextCharge?.year ?? 0 } }),
}

export const afterCouncil = {
  'open-credit': openCredit,
  spend,
  report,
  'ask-supplement': askSupplement,
  'decide-supplement': decideSupplement,
  deliver,
  settle,
  'book-charge': bookCharge,
} satisfies { readonly [A in ActName]?: SimpleAct }
