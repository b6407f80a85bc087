/** Acts before the council decides, and those on a refusal: adviser, college, clerk, initiator. */
import { type Adviser, advices } from '../../../shared/council/dossier.ts'
import { objectionOutcomes } from '../../../shared/objections/objection.ts'
import { localDate } from '../../../shared/terms/terms.ts'
import { api } from '../../client/api.ts'
import { lastMeetingDay } from './faults.ts'
import type { Field } from './fields.ts'
import { type ActName, advisingAs } from './possible-acts.ts'
import { reasonField, referenceField, type SimpleAct, textIn } from './simple-acts.ts'

const advise: SimpleAct = {
  ask: ({ words }) => words.t('do.advise.ask'),
  hint: ({ words }) => words.t('do.advise.hint'),
  start: ({ dossier, caller }) => ({ texts: { as: advisingAs(dossier, caller)[0] ?? '' } }),
  fields: ({ dossier, caller, words }) => {
    const roles = advisingAs(dossier, caller)
    const as: Field = {
      kind: 'choice',
      name: 'as',
      label: words.t('advise.as'),
      options: roles.map((value) => ({ value, label: words.t(`adviser.${value}`) })),
    }
    return [
      ...(roles.length > 1 ? [as] : []),
      {
        kind: 'choice',
        name: 'advice',
        label: words.t('advise.advice'),
        options: advices.map((value) => ({ value, label: words.t(`advice.${value}`) })),
      },
      {
        kind: 'text',
        name: 'text',
        label: words.t('advise.text'),
        hint: words.t('advise.text.hint'),
        least: 10,
        most: 2000,
      },
    ]
  },
  send: (filled, _, call) =>
    api.adviseDossier({
      ...call,
      body: {
        as: textIn(filled, 'as') as Adviser,
        advice: textIn(filled, 'advice') as (typeof advices)[number],
        text: textIn(filled, 'text'),
      },
    }),
}

const propose: SimpleAct = {
  ask: ({ words }) => words.t('do.propose.ask'),
  fields: (place) => [reasonField(place)],
  send: (filled, _, call) => api.proposeDossier({ ...call, body: { reason: textIn(filled, 'reason') } }),
}

const askAgain: SimpleAct = {
  ask: ({ words }) => words.t('do.ask-again.ask'),
  hint: ({ words }) => words.t('do.ask-again.hint'),
  fields: ({ dossier, words }) => [
    {
      kind: 'several',
      name: 'advisers',
      label: words.t('ask-again.advisers'),
      options: dossier.advices.map(({ adviser }) => ({ value: adviser, label: words.t(`adviser.${adviser}`) })),
    },
    {
      kind: 'text',
      name: 'question',
      label: words.t('ask-again.question'),
      hint: words.t('ask-again.question.hint'),
      least: 10,
      most: 1000,
    },
  ],
  send: (filled, _, call) =>
    api.askAdviceAgain({
      ...call,
      body: { advisers: [...(filled.lists.advisers ?? [])] as Adviser[], question: textIn(filled, 'question') },
    }),
}

const collegeRefuse: SimpleAct = {
  ask: ({ words }) => words.t('do.college-refuse.ask'),
  sure: ({ words }) => words.t('do.college-refuse.sure'),
  isNegative: true,
  fields: (place) => [reasonField(place)],
  send: (filled, _, call) => api.refuseDossier({ ...call, body: { reason: textIn(filled, 'reason') } }),
}

const putOnAgenda: SimpleAct = {
  ask: ({ words }) => words.t('do.put-on-agenda.ask'),
  fields: ({ words, today }) => [
    {
      kind: 'date',
      name: 'meetingOn',
      label: words.t('agenda.meetingOn'),
      hint: words.t('agenda.meetingOn.hint'),
      from: today,
      until: lastMeetingDay(today),
    },
  ],
  send: (filled, _, call) => api.putDossierOnAgenda({ ...call, body: { meetingOn: textIn(filled, 'meetingOn') } }),
}

const announce: SimpleAct = {
  ask: ({ words }) => words.t('do.announce.ask'),
  hint: ({ words }) => words.t('do.announce.hint'),
  start: ({ today }) => ({ texts: { sentOn: today } }),
  fields: (place) => {
    const { dossier, words, today } = place
    const last = dossier.history.findLast(({ action }) => action === 'decide' || action === 'college-refuse')
    return [
      {
        kind: 'date',
        name: 'sentOn',
        label: words.t('announce.sentOn'),
        from: last ? (last.on ?? localDate(Date.parse(last.at))) : undefined,
        until: today,
      },
      referenceField(place, words.t('announce.reference.hint')),
    ]
  },
  send: (filled, _, call) =>
    api.announceRefusal({
      ...call,
      body: { sentOn: textIn(filled, 'sentOn'), reference: textIn(filled, 'reference') },
    }),
}

const withdraw: SimpleAct = {
  ask: ({ words }) => words.t('do.withdraw.ask'),
  hint: ({ words }) => words.t('do.withdraw.hint'),
  isNegative: true,
  fields: (place) => [reasonField(place, place.words.t('withdraw.reason'))],
  send: (filled, _, call) => api.withdrawDossier({ ...call, body: { reason: textIn(filled, 'reason') } }),
}

const object: SimpleAct = {
  ask: ({ words }) => words.t('do.object.ask'),
  hint: ({ words }) => words.t('do.object.hint'),
  fields: ({ words }) => [
    {
      kind: 'text',
      name: 'grounds',
      label: words.t('object.grounds'),
      hint: words.t('field.reason.hint'),
      least: 10,
      most: 2000,
    },
  ],
  send: (filled, _, call) => api.objectToRefusal({ ...call, body: { grounds: textIn(filled, 'grounds') } }),
}

const decideObjection: SimpleAct = {
  ask: ({ words }) => words.t('do.decide-objection.ask'),
  fields: (place) => [
    {
      kind: 'choice',
      name: 'outcome',
      label: place.words.t('decide-objection.outcome'),
      options: objectionOutcomes.map((value) => ({
        value,
        label: place.words.t(`objection.${value}`),
        hint: place.words.t(`decide-objection.${value}.hint`),
      })),
    },
    reasonField(place),
  ],
  send: (filled, _, call) =>
    api.decideObjection({
      ...call,
      body: {
        outcome: textIn(filled, 'outcome') as (typeof objectionOutcomes)[number],
        reason: textIn(filled, 'reason'),
      },
    }),
}

export const beforeCouncil = {
  advise,
  propose,
  'ask-again': askAgain,
  'college-refuse': collegeRefuse,
  'put-on-agenda': putOnAgenda,
  announce,
  withdraw,
  object,
  'decide-objection': decideObjection,
} satisfies { readonly [A in ActName]?: SimpleAct }
