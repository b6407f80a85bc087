/** Sentences for problems that arise in the browser. Other problems, and faults of fields, bring their own sentence from the API. */

export const problems = {
  'problem.offline.title': 'Geen verbinding',
  'problem.offline.detail': 'We kunnen de gemeente nu niet bereiken. Kijk of u internet heeft en probeer het opnieuw.',
  'problem.unreadable.title': 'Vreemd antwoord',
  'problem.unreadable.detail': 'We kregen een antwoord dat we niet begrijpen. Probeer het over een minuut opnieuw.',
  'problem.again': 'Probeer opnieuw',
}
