/** The steps of the form, and which answers each asks. */

export const formSteps = ['task', 'plan', 'money', 'people', 'period', 'check'] as const
export type FormStep = (typeof formSteps)[number]

/** The step that asks a field, by the name that the API gives it. */
export const stepOf: Readonly<Record<string, FormStep>> = {
  taskId: 'task',
  districtCode: 'task',
  title: 'task',
  what: 'plan',
  better: 'plan',
  results: 'plan',
  moneyPerYear: 'money',
  hours: 'money',
  people: 'people',
  accountability: 'people',
  continuity: 'people',
  helpAsked: 'people',
  startsOn: 'period',
  years: 'period',
}
