/** What the college does: grant or refuse, draw up and sign the agreement, extend, warn, take back, finish, and decide on an objection. */
import type { ChallengeView } from '../../../shared/api/challenge-views.ts'
import { minutesAsked } from '../../../shared/challenges/plan.ts'
import { addDays } from '../../../shared/terms/terms.ts'
import { api } from '../../client/api.ts'
import {
  type ActSpec,
  type FieldSpec,
  moneyIn,
  numberIn,
  partOfYear,
  reasonField,
  sharesIn,
  textIn,
  type Values,
  yearsBetween,
} from './act.ts'

const params = (view: ChallengeView) => ({ challengeId: view.id })

const grantFields = (view: ChallengeView): readonly FieldSpec[] => {
  const present = view.ownerStatement ?? view.task
  return [
    {
      kind: 'money',
      name: 'moneyPerYear',
      label: 'collegeAct.grant.money',
      start: view.moneyPerYear.cents,
      hint: ({ t }) =>
        t('collegeAct.grant.moneyHint', {
          askedCents: view.moneyPerYear.cents,
          presentCents: present.presentCost.cents,
        }),
    },
    {
      kind: 'hours',
      name: 'minutesPerYear',
      label: 'collegeAct.grant.hours',
      start: minutesAsked(view),
      hint: ({ t }) =>
        t('collegeAct.grant.hoursHint', {
          askedMinutes: minutesAsked(view),
          presentMinutes: present.presentMinutes,
        }),
    },
    reasonField('actForm.why'),
    {
      kind: 'text',
      name: 'above',
      label: 'collegeAct.grant.above',
      hint: ({ t }) => t('collegeAct.grant.aboveHint'),
      isOptional: true,
      least: 10,
      most: 2000,
      rows: 2,
    },
  ]
}

const grantIn = (values: Values) => {
  const above = textIn(values, 'above')
  return {
    moneyPerYear: moneyIn(values, 'moneyPerYear'),
    minutesPerYear: numberIn(values, 'minutesPerYear'),
    reason: textIn(values, 'reason'),
    ...(above ? { above } : {}),
  }
}

/** What a grant comes to over all the years that the group asks; undefined while an amount is missing. */
export function grantInAll(view: Pick<ChallengeView, 'years'>, values: Values) {
  const { moneyPerYear, minutesPerYear } = values
  if (typeof moneyPerYear !== 'number' || typeof minutesPerYear !== 'number') return undefined
  return { amountCents: moneyPerYear * view.years, minutes: minutesPerYear * view.years }
}

const grantComesTo: ActSpec['comesTo'] = (view, values, words) => {
  const inAll = grantInAll(view, values)
  return inAll && words.t('collegeAct.grant.inAll', { ...inAll, years: view.years, startsOn: view.startsOn })
}

const unspentField = (view: ChallengeView): FieldSpec => ({
  kind: 'shares',
  name: 'unspent',
  label: 'actForm.unspent',
  hint: ({ t }) => t('actForm.unspent.hint'),
  isOptional: true,
  years: () => view.handedOver.map(({ year }) => year),
})

/** The last day of a plan that begins on a date and lasts whole years. */
const lastDay = (startsOn: string, years: number) =>
  addDays(`${Number(startsOn.slice(0, 4)) + years}${startsOn.slice(4).replace('-02-29', '-03-01')}`, -1)

const story = (name: string, label: FieldSpec['label'], start: string | undefined, least = 10): FieldSpec => ({
  kind: 'text',
  name,
  label,
  least,
  most: 4000,
  ...(least === 0 ? { isOptional: true } : {}),
  ...(start === undefined ? {} : { start }),
})

/** The agreement begins with what the group asked and the college granted; a change with what stands. */
const agreementFields = (view: ChallengeView, today: string): readonly FieldSpec[] => {
  const { agreement, granted } = view
  const wanted = view.startsOn !== undefined && view.startsOn > today ? view.startsOn : today
  const startsOn = agreement?.startsOn ?? wanted
  const endsOn = agreement?.endsOn ?? lastDay(startsOn, view.years)
  // In proportion to the days, in whole euros and hours, never above what was granted.
  const share = (year: number) => {
    const part = partOfYear(year, startsOn, endsOn)
    const whole = (yearly: number, unit: number) => Math.floor((yearly * part) / unit) * unit
    return {
      year,
      cents: whole(granted?.moneyPerYear.cents ?? 0, 100),
      minutes: whole(granted?.minutesPerYear ?? 0, 60),
    }
  }
  return [
    { kind: 'date', name: 'startsOn', label: 'collegeAct.agreement.startsOn', start: startsOn },
    { kind: 'date', name: 'endsOn', label: 'collegeAct.agreement.endsOn', start: endsOn },
    {
      kind: 'shares',
      name: 'years',
      label: 'collegeAct.agreement.years',
      hint: ({ t }) =>
        t('collegeAct.agreement.yearsHint', {
          amountCents: granted?.moneyPerYear.cents ?? 0,
          minutes: granted?.minutesPerYear ?? 0,
        }),
      start: agreement
        ? agreement.years.map(({ year, money, minutes }) => ({ year, cents: money.cents, minutes }))
        : yearsBetween(startsOn, endsOn).map(share),
      years: (values) => yearsBetween(textIn(values, 'startsOn'), textIn(values, 'endsOn')),
    },
    story('results', 'collegeAct.agreement.results', agreement?.results ?? view.results),
    story('help', 'collegeAct.agreement.help', agreement?.help ?? view.helpAsked, 0),
    story('supervision', 'collegeAct.agreement.supervision', agreement?.supervision ?? view.accountability),
    story('fallback', 'collegeAct.agreement.fallback', agreement?.fallback),
  ]
}

export const collegeActs = {
  grantChallenge: {
    label: 'collegeAct.grant',
    text: 'collegeAct.grant.text',
    isMain: true,
    fields: grantFields,
    comesTo: grantComesTo,
    send: ({ view, values, key, etag }) =>
      api.grantChallenge({ params: params(view), body: grantIn(values), key, etag }),
  },
  grantAfterAll: {
    label: 'collegeAct.grantAfterAll',
    text: 'collegeAct.grant.text',
    isMain: true,
    fields: grantFields,
    comesTo: grantComesTo,
    send: ({ view, values, key, etag }) =>
      api.grantAfterAll({ params: params(view), body: grantIn(values), key, etag }),
  },
  drawUpAgreement: {
    label: 'collegeAct.agreement',
    text: 'collegeAct.agreement.text',
    isMain: true,
    fields: agreementFields,
    send: ({ view, values, key, etag }) =>
      api.drawUpAgreement({
        params: params(view),
        body: {
          startsOn: textIn(values, 'startsOn'),
          endsOn: textIn(values, 'endsOn'),
          years: sharesIn(values, 'years'),
          results: textIn(values, 'results'),
          help: textIn(values, 'help'),
          supervision: textIn(values, 'supervision'),
          fallback: textIn(values, 'fallback'),
        },
        key,
        etag,
      }),
  },
  signAgreementForCollege: {
    label: 'collegeAct.sign',
    text: 'collegeAct.sign.text',
    isMain: true,
    fields: () => [],
    send: ({ view, key, etag }) => api.signAgreement({ params: params(view), body: { as: 'college' }, key, etag }),
  },
  extendChallenge: {
    label: 'collegeAct.extend',
    text: 'collegeAct.extend.text',
    isMain: true,
    fields: (view) => {
      const { agreement } = view
      const last = agreement?.years.at(-1)?.year ?? 0
      return [
        {
          kind: 'date',
          name: 'endsOn',
          label: 'collegeAct.extend.endsOn',
          hint: ({ t }) => t('collegeAct.extend.hint'),
          start: agreement?.endsOn,
        },
        {
          kind: 'shares',
          name: 'years',
          label: 'collegeAct.extend.years',
          years: (values) => yearsBetween(`${last + 1}-01-01`, textIn(values, 'endsOn')),
        },
        reasonField('actForm.why'),
      ]
    },
    send: ({ view, values, key, etag }) =>
      api.extendChallenge({
        params: params(view),
        body: {
          endsOn: textIn(values, 'endsOn'),
          years: sharesIn(values, 'years'),
          reason: textIn(values, 'reason'),
        },
        key,
        etag,
      }),
  },
  finishChallenge: {
    label: 'collegeAct.finish',
    text: 'collegeAct.finish.text',
    fields: (view) => [unspentField(view), reasonField('collegeAct.finish.account')],
    send: ({ view, values, key, etag }) =>
      api.finishChallenge({
        params: params(view),
        body: { unspent: sharesIn(values, 'unspent'), reason: textIn(values, 'reason') },
        key,
        etag,
      }),
  },
  decideChallengeObjection: {
    label: 'collegeAct.objection',
    text: 'collegeAct.objection.text',
    isMain: true,
    fields: () => [
      {
        kind: 'choice',
        name: 'outcome',
        label: 'collegeAct.objection.outcome',
        options: [
          { value: 'founded', label: 'challengePage.objection.founded' },
          { value: 'unfounded', label: 'challengePage.objection.unfounded' },
          { value: 'inadmissible', label: 'challengePage.objection.inadmissible' },
        ],
      },
      reasonField('actForm.why'),
    ],
    send: ({ view, values, key, etag }) => {
      const chosen = textIn(values, 'outcome')
      const outcome = chosen === 'founded' || chosen === 'inadmissible' ? chosen : 'unfounded'
      return api.decideChallengeObjection({
        params: params(view),
        body: { outcome, reason: textIn(values, 'reason') },
        key,
        etag,
      })
    },
  },
  warnGroup: {
    label: 'collegeAct.warn',
    text: 'collegeAct.warn.text',
    isNegative: true,
    fields: () => [reasonField('collegeAct.warn.reason')],
    send: ({ view, values, key, etag }) =>
      api.warnGroup({ params: params(view), body: { reason: textIn(values, 'reason') }, key, etag }),
  },
  revokeChallenge: {
    label: 'collegeAct.revoke',
    text: 'collegeAct.revoke.text',
    isNegative: true,
    fields: (view) => [unspentField(view), reasonField('actForm.why')],
    send: ({ view, values, key, etag }) =>
      api.revokeChallenge({
        params: params(view),
        body: { unspent: sharesIn(values, 'unspent'), reason: textIn(values, 'reason') },
        key,
        etag,
      }),
  },
  refuseChallenge: {
    label: 'collegeAct.refuse',
    text: 'collegeAct.refuse.text',
    isNegative: true,
    fields: () => [reasonField('actForm.why')],
    send: ({ view, values, key, etag }) =>
      api.refuseChallenge({ params: params(view), body: { reason: textIn(values, 'reason') }, key, etag }),
  },
  excludeChallenge: {
    label: 'collegeAct.exclude',
    text: 'collegeAct.exclude.text',
    isNegative: true,
    fields: () => [reasonField('actForm.why')],
    send: ({ view, values, key, etag }) =>
      api.excludeChallenge({ params: params(view), body: { reason: textIn(values, 'reason') }, key, etag }),
  },
} as const satisfies Readonly<Record<string, ActSpec>>
