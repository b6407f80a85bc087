/** The hard words that the site explains. Where a screen cannot avoid one, a `WhatIs` stands beside it; `/woorden` has them all. */

/** In the order of the page: money, voting, deciding, the law. */
export const terms = [
  'slice',
  'distribution',
  'reserved',
  'deal',
  'investment',
  'capital-charges',
  'capital-ceiling',
  'interest-rate',
  'credit',
  'allocation-rule',
  'equal-shares',
  'receipt',
  'adoption',
  'pabulib',
  'money-check',
  'four-eyes',
  'council-track',
  'right-to-challenge',
  'awb',
  'formal-decision',
  'objection',
  'appeal',
  'default-notice',
] as const
export type Term = (typeof terms)[number]

/** A text for each of them: a language that lacks one fails the type check. */
export type Glossary = Readonly<Record<Term, string>>
