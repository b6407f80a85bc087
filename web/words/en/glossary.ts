/** The questions that open an explanation of a hard word; the explanations themselves come when somebody asks (`web/glossary`). */
import type { Translated } from '../dictionary.ts'
import type { glossary as dutch } from '../nl/glossary.ts'

export const glossary: Translated<typeof dutch> = {
  'glossary.title': 'Words explained',
  'glossary.lead': 'Hard words on this site, in plain language.',
  'glossary.waiting': 'The explanation is on its way …',
  'glossary.failed': 'The explanation could not be loaded. Close this question and open it again.',
  'glossary.all': 'All words',

  'whatIs.slice': 'What is the district budget?',
  'whatIs.distribution': 'How is the pot divided over the districts?',
  'whatIs.reserved': 'What is reserved, and what is agreed?',
  'whatIs.deal': 'What is a neighbourhood deal?',
  'whatIs.investment': 'What is an investment?',
  'whatIs.capital-charges': 'What are capital charges?',
  'whatIs.capital-ceiling': 'What is the limit of the capital charges?',
  'whatIs.interest-rate': 'What is the municipality’s rate of interest?',
  'whatIs.credit': 'What is a credit?',
  'whatIs.allocation-rule': 'What is a rule of division?',
  'whatIs.equal-shares': 'What are equal shares?',
  'whatIs.receipt': 'What is a receipt?',
  'whatIs.adoption': 'What is adopting?',
  'whatIs.pabulib': 'What is Pabulib?',
  'whatIs.money-check': 'What is the check of the money?',
  'whatIs.four-eyes': 'Why do two people approve?',
  'whatIs.council-track': 'What is the council track?',
  'whatIs.right-to-challenge': 'What is the right to challenge?',
  'whatIs.awb': 'What is the Awb?',
  'whatIs.formal-decision': 'What is a formal decision?',
  'whatIs.objection': 'What is objecting?',
  'whatIs.appeal': 'What is appeal?',
  'whatIs.default-notice': 'What is a notice of default?',
}
