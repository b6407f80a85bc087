/** Texts of the states of plans and deals and what was done with them. */
export const planStates = {
  'state.submitted': 'Ingediend',
  'state.needs-work': 'Aanvulling gevraagd',
  'state.checked': 'Nagekeken',
  'state.on-ballot': 'Op het stembiljet',
  'state.counted': 'Geteld',
  'state.funded': 'Gekozen door de wijk',
  'state.not-funded': 'Niet gekozen',
  'state.finance-question': 'Vraag van financiën',
  'state.agreed': 'Buurtdeal',
  'state.council': 'Raadsroute',
  'state.not-feasible': 'Niet haalbaar',
  'state.passed-on': 'Bij het wijkteam',
  'state.answered': 'Beantwoord',
  'state.refused': 'Geweigerd',
  'state.objection': 'In bezwaar',
  'state.declined': 'Buurtdeal afgewezen',
  'state.withdrawn': 'Ingetrokken',

  'deal.offered': 'Wacht op handtekening',
  'deal.signed': 'Getekend',
  'deal.declined': 'Afgewezen',
}
