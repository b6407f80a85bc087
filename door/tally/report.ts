/** What the command prints: the outcome as JSON, and a note for whatever was left out. */
import { ruleName } from '../../shared/allocation/allocate.ts'
import type { PabulibWarning } from '../../shared/pabulib/file.ts'
import { printedExplanation, type Subject } from './explanation.ts'

/** The outcome on one line; with the explanation, on many. Money in the unit of the file; hours only where there are any. */
export function printedOutcome(subject: Subject, isExplained: boolean): string {
  const { election, spec, outcome } = subject
  const hasHours = election.budgetHours > 0 || election.costHours.some((hours) => hours > 0)
  const hours = hasHours
    ? { costHours: outcome.costHours / election.hoursUnit, budgetHours: election.budgetHours / election.hoursUnit }
    : {}
  const printed = {
    rule: ruleName(spec),
    selected: outcome.selected,
    cost: outcome.cost / election.unit,
    budget: election.budget / election.unit,
    voters: election.voters,
    ...hours,
    ...(isExplained ? { explanation: printedExplanation(subject) } : {}),
  }
  return `${JSON.stringify(printed, null, isExplained ? 2 : 0)}\n`
}

/** Notes on what does not stop the count, a line each: warnings of the file, and ids on the sheet of hours that are no project. */
export function printedNotes(warnings: readonly PabulibWarning[], strangers: readonly string[]): string {
  const lines = warnings.map(({ count, line, message }) => {
    const where = line === undefined ? '' : count > 1 ? `, first in line ${line}` : `, line ${line}`
    return `Note: ${message} (${times(count)}${where}).\n`
  })
  if (strangers.length > 0) {
    const first = JSON.stringify(strangers[0]?.slice(0, 40))
    lines.push(
      `Note: hours are given for a project that is not in the file (${times(strangers.length)}, first ${first}).\n`,
    )
  }
  return lines.join('')
}

function times(count: number): string {
  return count > 1 ? `${count} times` : 'once'
}
