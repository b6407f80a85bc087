/** What the group can do: complete, open the poll, sign, start, object, give notice, hand back, withdraw. */

import { addDays } from '../../../shared/terms/terms.ts'
import { api } from '../../client/api.ts'
import { type ActSpec, reasonField, sharesIn, textIn } from './act.ts'

export const groupActs = {
  completeChallenge: {
    label: 'groupAct.complete',
    text: 'groupAct.complete.text',
    isMain: true,
    fields: () => [{ kind: 'text', name: 'answer', label: 'groupAct.complete.answer', least: 10, most: 4000, rows: 5 }],
    send: ({ view, values, key, etag }) =>
      api.completeChallenge({
        params: { challengeId: view.id },
        body: { answer: textIn(values, 'answer') },
        key,
        etag,
      }),
  },
  openPoll: {
    label: 'groupAct.openPoll',
    text: 'groupAct.openPoll.text',
    isMain: true,
    fields: (_, today) => [
      {
        kind: 'date',
        name: 'closesOn',
        label: 'groupAct.openPoll.closesOn',
        hint: ({ t }) => t('groupAct.openPoll.hint'),
        start: addDays(today, 14),
      },
    ],
    send: ({ view, values, key, etag }) =>
      api.openPoll({
        params: { challengeId: view.id },
        body: { closesOn: textIn(values, 'closesOn') },
        key,
        etag,
      }),
  },
  signAgreementForGroup: {
    label: 'groupAct.sign',
    text: 'groupAct.sign.text',
    isMain: true,
    fields: () => [],
    send: ({ view, key, etag }) =>
      api.signAgreement({ params: { challengeId: view.id }, body: { as: 'group' }, key, etag }),
  },
  startChallenge: {
    label: 'groupAct.start',
    text: 'groupAct.start.text',
    isMain: true,
    fields: () => [],
    send: ({ view, key, etag }) => api.startChallenge({ params: { challengeId: view.id }, body: {}, key, etag }),
  },
  objectChallenge: {
    label: 'groupAct.object',
    text: 'groupAct.object.text',
    isMain: true,
    fields: () => [
      {
        kind: 'text',
        name: 'grounds',
        label: 'groupAct.object.grounds',
        hint: ({ t }) => t('groupAct.object.hint'),
        least: 10,
        most: 2000,
        rows: 6,
      },
    ],
    send: ({ view, values, key, etag }) =>
      api.objectChallenge({
        params: { challengeId: view.id },
        body: { grounds: textIn(values, 'grounds') },
        key,
        etag,
      }),
  },
  giveNoticeOfDefault: {
    label: 'groupAct.notice',
    text: 'groupAct.notice.text',
    fields: () => [],
    send: ({ view, key, etag }) => api.giveNoticeOfDefault({ params: { challengeId: view.id }, body: {}, key, etag }),
  },
  handBack: {
    label: 'groupAct.handBack',
    text: 'groupAct.handBack.text',
    isNegative: true,
    fields: (view) => [
      {
        kind: 'shares',
        name: 'unspent',
        label: 'actForm.unspent',
        hint: ({ t }) => t('actForm.unspent.hint'),
        isOptional: true,
        years: () => view.handedOver.map(({ year }) => year),
      },
      reasonField('actForm.why'),
    ],
    send: ({ view, values, key, etag }) =>
      api.handBack({
        params: { challengeId: view.id },
        body: { unspent: sharesIn(values, 'unspent'), reason: textIn(values, 'reason') },
        key,
        etag,
      }),
  },
  withdrawChallenge: {
    label: 'groupAct.withdraw',
    text: 'groupAct.withdraw.text',
    isNegative: true,
    fields: () => [
      { kind: 'text', name: 'reason', label: 'groupAct.withdraw.reason', isOptional: true, least: 0, most: 2000 },
    ],
    send: ({ view, values, key, etag }) => {
      const reason = textIn(values, 'reason')
      return api.withdrawChallenge({ params: { challengeId: view.id }, body: reason ? { reason } : {}, key, etag })
    },
  },
} as const satisfies Readonly<Record<string, ActSpec>>
