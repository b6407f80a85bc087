/** Texts of the accessibility statement, in the order of the Dutch model (Besluit digitale toegankelijkheid overheid, annex). */
import type { Translated } from '../dictionary.ts'
import type { accessibility as dutch } from '../nl/accessibility.ts'

export const accessibility: Translated<typeof dutch> = {
  'accessibility.title': 'Accessibility',
  'accessibility.goal':
    'Everybody must be able to use Buurtkas. Here you read how far we are, and what is not sure yet.',

  'accessibility.statement.title': 'Statement',
  'accessibility.statement.goal':
    'The municipality wants its online information and services to be accessible to everybody, as Dutch law asks (Besluit digitale toegankelijkheid overheid). What that asks stands in EN 301 549: WCAG, levels A and AA. Buurtkas is built to the newest version, WCAG 2.2.',
  'accessibility.statement.scope':
    'This statement holds for all pages of this website: for residents, for groups and for officials.',
  'accessibility.statement.demo':
    'You are looking at a demonstration. A municipality that uses Buurtkas has the site examined first, signs a statement of its own and puts it in the register.',

  'accessibility.status.title': 'Status: C, first measures taken',
  'accessibility.status.text':
    'We did a lot and tested a lot. But nobody from outside has examined the site. So we do not say that it complies, not even in part.',
  'accessibility.status.scale':
    'There are five statuses: A complies fully, B complies in part, C first measures taken, D does not comply, E there is no statement.',

  'accessibility.evidence.title': 'What we did and tested',
  'accessibility.evidence.axe':
    'A program (axe) checks the screens against the rules of WCAG 2.2. If it finds a fault, the test fails.',
  'accessibility.evidence.keyboard': 'Trial visits walk through the main steps with the keyboard alone.',
  'accessibility.evidence.contrast':
    'Of the colours of text, buttons and fields the contrast was computed: in light, in dark and in each theme.',
  'accessibility.evidence.width':
    'The screens were looked at on a phone and on a large screen. Wide tables scroll in a frame of their own.',
  'accessibility.evidence.colour': 'Colour is never the only sign. A word stands beside each colour.',
  'accessibility.evidence.motion': 'Does your device ask for less motion? Then nothing moves.',
  'accessibility.evidence.charts': 'Each chart has the same information as a table or in words.',
  'accessibility.evidence.words': 'Hard words are explained.',

  'accessibility.limits.title': 'What is not good yet, or not sure',
  'accessibility.limits.audit': 'No independent agency has examined the site.',
  'accessibility.limits.people':
    'People with a disability have not tested it yet, nor has it been tested with a screen reader or by voice.',
  'accessibility.limits.browsers': 'The tests run in one browser (Chromium), not in Firefox or Safari.',
  'accessibility.limits.plans':
    'What residents write themselves stands as they wrote it. Those texts may be hard, and are not translated.',
  'accessibility.limits.documents': 'Official documents and letters are in Dutch only.',
  'accessibility.limits.arabic': 'In Arabic there are only the pages for voting.',

  'accessibility.feedback.title': 'Does something not work for you?',
  'accessibility.feedback.text':
    'Tell the municipality. On the site of a municipality an e-mail address and a telephone number stand here. In this demonstration nobody reads messages.',
  'accessibility.feedback.paper': 'You can also vote on paper, or with help of the municipality.',

  'accessibility.enforcement.title': 'Not content with the answer?',
  'accessibility.enforcement.text':
    'Does a municipality give you no good answer, or does it take too long? Then you can complain to the National Ombudsman. It costs nothing.',

  'accessibility.date': (p, f) =>
    `Made on ${f.date(p.at)}, from our own tests. Not signed and not in the register: this is a demonstration.`,
}
