/** What the coordinator, the owner of the task and the finance officer can do. */
import { api } from '../../client/api.ts'
import { yearsToHandOver } from '../challenge/open-acts.ts'
import { type ActSpec, type FieldSpec, moneyIn, numberIn, reasonField, textIn } from './act.ts'

/** For or against. */
const adviceField: FieldSpec = {
  kind: 'choice',
  name: 'advice',
  label: 'officeAct.advice',
  options: [
    { value: 'positive', label: 'officeAct.advice.positive' },
    { value: 'negative', label: 'officeAct.advice.negative' },
  ],
}
const adviceIn = (values: Parameters<typeof textIn>[0]) =>
  textIn(values, 'advice') === 'negative' ? ('negative' as const) : ('positive' as const)

export const officerActs = {
  askForMore: {
    label: 'officeAct.askForMore',
    text: 'officeAct.askForMore.text',
    fields: () => [reasonField('officeAct.askForMore.missing', 'missing')],
    send: ({ view, values, key, etag }) =>
      api.askForMore({ params: { challengeId: view.id }, body: { missing: textIn(values, 'missing') }, key, etag }),
  },
  admitChallenge: {
    label: 'officeAct.admit',
    text: 'officeAct.admit.text',
    isMain: true,
    fields: () => [
      {
        kind: 'line',
        name: 'contact',
        label: 'officeAct.admit.contact',
        hint: ({ t }) => t('officeAct.admit.hint'),
        least: 5,
        most: 160,
      },
    ],
    send: ({ view, values, key, etag }) =>
      api.admitChallenge({ params: { challengeId: view.id }, body: { contact: textIn(values, 'contact') }, key, etag }),
  },
  planConversation: {
    label: 'officeAct.conversation',
    text: 'officeAct.conversation.text',
    isMain: true,
    fields: (_, today) => [
      { kind: 'date', name: 'heldOn', label: 'officeAct.conversation.heldOn', start: today },
      {
        kind: 'text',
        name: 'report',
        label: 'officeAct.conversation.report',
        hint: ({ t }) => t('officeAct.conversation.hint'),
        least: 10,
        most: 4000,
        rows: 6,
      },
    ],
    send: ({ view, values, key, etag }) =>
      api.planConversation({
        params: { challengeId: view.id },
        body: { heldOn: textIn(values, 'heldOn'), report: textIn(values, 'report') },
        key,
        etag,
      }),
  },
  closePoll: {
    label: 'officeAct.closePoll',
    text: 'officeAct.closePoll.text',
    isMain: true,
    fields: () => [],
    send: ({ view, key, etag }) => api.closePoll({ params: { challengeId: view.id }, body: {}, key, etag }),
  },
  adviseChallenge: {
    label: 'officeAct.advise',
    text: 'officeAct.advise.text',
    isMain: true,
    fields: () => [
      adviceField,
      reasonField('officeAct.advise.reasons', 'text'),
      {
        kind: 'text',
        name: 'risk',
        label: 'officeAct.advise.risk',
        hint: ({ t }) => t('officeAct.advise.riskHint'),
        least: 2,
        most: 2000,
      },
    ],
    send: ({ view, values, key, etag }) =>
      api.adviseChallenge({
        params: { challengeId: view.id },
        body: { advice: adviceIn(values), text: textIn(values, 'text'), risk: textIn(values, 'risk') },
        key,
        etag,
      }),
  },
  adjournChallenge: {
    label: 'officeAct.adjourn',
    text: 'officeAct.adjourn.text',
    fields: () => [{ kind: 'date', name: 'until', label: 'officeAct.adjourn.until' }, reasonField('actForm.why')],
    send: ({ view, values, key, etag }) =>
      api.adjournChallenge({
        params: { challengeId: view.id },
        body: { until: textIn(values, 'until'), reason: textIn(values, 'reason') },
        key,
        etag,
      }),
  },
  leaveUnhandled: {
    label: 'officeAct.leave',
    text: 'officeAct.leave.text',
    isNegative: true,
    fields: () => [reasonField('actForm.why')],
    send: ({ view, values, key, etag }) =>
      api.leaveUnhandled({ params: { challengeId: view.id }, body: { reason: textIn(values, 'reason') }, key, etag }),
  },
  handleAnyway: {
    label: 'officeAct.handleAnyway',
    text: 'officeAct.handleAnyway.text',
    isMain: true,
    fields: () => [reasonField('actForm.why')],
    send: ({ view, values, key, etag }) =>
      api.handleAnyway({ params: { challengeId: view.id }, body: { reason: textIn(values, 'reason') }, key, etag }),
  },
  evaluateChallenge: {
    label: 'officeAct.evaluate',
    text: 'officeAct.evaluate.text',
    isMain: true,
    fields: () => [
      {
        kind: 'text',
        name: 'report',
        label: 'officeAct.evaluate.report',
        hint: ({ t }) => t('officeAct.evaluate.hint'),
        least: 10,
        most: 4000,
        rows: 6,
      },
      { kind: 'money', name: 'spent', label: 'officeAct.evaluate.spent' },
      { kind: 'hours', name: 'spentMinutes', label: 'officeAct.evaluate.hours' },
    ],
    send: ({ view, values, key, etag }) =>
      api.evaluateChallenge({
        params: { challengeId: view.id },
        body: {
          report: textIn(values, 'report'),
          spent: moneyIn(values, 'spent'),
          spentMinutes: numberIn(values, 'spentMinutes'),
        },
        key,
        etag,
      }),
  },
  stateTaskCost: {
    label: 'officeAct.stateCost',
    text: 'officeAct.stateCost.text',
    isMain: true,
    fields: ({ task, ownerStatement }) => [
      {
        kind: 'money',
        name: 'presentCost',
        label: 'officeAct.stateCost.cost',
        start: (ownerStatement?.presentCost ?? task.presentCost).cents,
        hint: ({ t }) => t('officeAct.stateCost.hint', { amountCents: task.presentCost.cents }),
      },
      {
        kind: 'hours',
        name: 'presentMinutes',
        label: 'officeAct.stateCost.hours',
        start: ownerStatement?.presentMinutes ?? task.presentMinutes,
        hint: ({ t }) => t('officeAct.stateCost.hoursHint', { minutes: task.presentMinutes }),
      },
      reasonField('officeAct.stateCost.explain', 'text'),
    ],
    send: ({ view, values, key, etag }) =>
      api.stateTaskCost({
        params: { challengeId: view.id },
        body: {
          presentCost: moneyIn(values, 'presentCost'),
          presentMinutes: numberIn(values, 'presentMinutes'),
          text: textIn(values, 'text'),
        },
        key,
        etag,
      }),
  },
  adviseOnCost: {
    label: 'officeAct.financeAdvice',
    text: 'officeAct.financeAdvice.text',
    isMain: true,
    fields: () => [adviceField, reasonField('officeAct.advise.reasons', 'text')],
    send: ({ view, values, key, etag }) =>
      api.adviseOnCost({
        params: { challengeId: view.id },
        body: { advice: adviceIn(values), text: textIn(values, 'text') },
        key,
        etag,
      }),
  },
  handOverYear: {
    label: 'officeAct.handOver',
    text: 'officeAct.handOver.text',
    isMain: true,
    fields: (view) => {
      const options = yearsToHandOver(view)
      return [{ kind: 'year', name: 'year', label: 'officeAct.handOver.year', options, start: options[0] }]
    },
    send: ({ view, values, key, etag }) =>
      api.handOverYear({ params: { challengeId: view.id }, body: { year: numberIn(values, 'year') }, key, etag }),
  },
} as const satisfies Readonly<Record<string, ActSpec>>
