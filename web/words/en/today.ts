/** Texts of the page on which everybody lands who logs in: what waits for them, and what runs and waits for others. */
import type { Translated } from '../dictionary.ts'
import type { today as dutch } from '../nl/today.ts'

export const today: Translated<typeof dutch> = {
  'today.title': 'What waits for you',
  'today.more': (p, f) =>
    `${f.number(p.count)} ${f.plural(p.count, { one: 'thing waits', other: 'things wait' })}${p.late > 0 ? `, ${f.number(p.late)} late` : ''}`,
  'today.other': 'This waits for others',
  'today.other.text': 'You need not do anything here now.',
  'today.other.none': 'Nothing of yours waits for others now.',
  'today.other.all': (p, f) => `Show all ${f.number(p.count)}`,
  'today.waitsFor': (p) => `waits for ${p.who}`,
  'today.voted': 'you have voted; you can still change it',
  'today.begins': (p, f) => `begins on ${f.date(p.on)}`,
  'today.about.plan': 'Plan',
  'today.about.dossier': 'Council dossier',
  'today.about.challenge': 'Challenge',
  'today.about.round': 'Round',
  'today.about.numbers': 'New numbers',
  'today.waiter.resident': 'a resident',
  'today.waiter.group-member': 'the neighbourhood group',
  'today.waiter.coordinator': 'the coordinator',
  'today.waiter.district-team': 'the district team',
  'today.waiter.finance-officer': 'a finance officer',
  'today.waiter.colleague': 'another finance officer',
  'today.waiter.clerk': 'the clerk',
  'today.waiter.programme-office': 'the programme office',
  'today.waiter.alderman': 'the college (alderman)',
  'today.waiter.legal-adviser': 'the legal adviser',
  'today.waiter.asset-manager': 'the manager of the public space',
  'today.waiter.administrator': 'the administrator',
  'today.waiter.initiator': 'the initiator',
  'today.waiter.voters': 'the voters of the district',
  'today.waiter.neighbours': 'signatures of residents',
  'today.none.resident':
    'Do you have an idea for your district? One page is enough. You see at once which way your plan takes.',
  'today.none.group-member': 'A round of your district that is to be counted or adopted comes here.',
  'today.none.coordinator': 'Plans to check come here, and rounds to open or count. You can prepare a round yourself.',
  'today.none.district-team':
    'Reports and questions that the coordinator passes on to you come here. The page of a district shows what goes on there.',
  'today.none.finance-officer':
    'Plans that ask for money come here, and dossiers on which you advise. The ledger shows where the money is.',
  'today.none.clerk': 'Dossiers on their way to the council come here. The overview shows which ones are under way.',
  'today.none.programme-office': 'What is late in the whole city comes here, and rounds to open or count.',
  'today.none.alderman':
    'Proposals to the council, challenges and objections come here. The overview shows which ones are under way.',
  'today.none.legal-adviser': 'Dossiers on which you advise come here. The overview shows which ones are under way.',
  'today.none.asset-manager':
    'Dossiers and challenges about the public space come here. At the tasks you say what residents may take over.',
  'today.none.administrator':
    'New numbers that begin soon come here. Do you want to change a number? See first which plans would have gone another way.',
  'today.go.resident': 'Make a plan',
  'today.go.group-member': 'To the neighbourhood group',
  'today.go.coordinator': 'Prepare a round',
  'today.go.district-team': 'To the districts',
  'today.go.finance-officer': 'To the ledger',
  'today.go.clerk': 'To the council dossiers',
  'today.go.programme-office': 'To the programme',
  'today.go.alderman': 'To the council dossiers',
  'today.go.legal-adviser': 'To the council dossiers',
  'today.go.asset-manager': 'To the tasks',
  'today.go.administrator': 'To the numbers',
}
