/** The work of a random world as data: what somebody does, chosen by numbers, so that a script still means something when parts of it are left out. */

/** How often each kind of work comes, in relation to the others. */
const weights = {
  look: 95,
  submit: 11,
  check: 12,
  improve: 3,
  withdraw: 1,
  answer: 12,
  grant: 6,
  createRound: 1,
  place: 20,
  takeOff: 2,
  open: 3,
  cast: 9,
  makeCodes: 3,
  voteByCode: 7,
  paper: 4,
  close: 3,
  count: 4,
  adopt: 5,
  approve: 8,
  redirect: 3,
  return: 5,
  refuse: 5,
  sign: 5,
  decline: 2,
  decide: 14,
  challenge: 22,
  askInstalment: 5,
  judgeInstalment: 5,
  makeBatch: 3,
  releaseBatch: 3,
  cancelBatch: 1,
  refund: 3,
  proposeTransfer: 2,
  answerTransfer: 4,
  prepareClosing: 6,
  approveClosing: 7,
  /** Time passes; nobody does anything meanwhile. */
  wait: 7,
  /** A new budget year begins: once in a world, when most of its work is done. */
  newYear: 0,
} as const

export type Work = keyof typeof weights

/** One thing that somebody does. The numbers choose person, thing and amount among those that there are. */
export interface Command {
  readonly work: Work
  readonly who: number
  readonly which: number
  readonly what: number
  /** Of the faults that it meets. */
  readonly seed: number
}

/** Commands that are carried out at the same time, their calls of the store in an order that follows from `seed`. */
export interface Step {
  readonly commands: readonly Command[]
  readonly seed: number
}

const kinds = Object.keys(weights) as Work[]
const sum = kinds.reduce((total, kind) => total + weights[kind], 0)

function workOf(number: number): Work {
  let rest = number * sum
  for (const kind of kinds) {
    rest -= weights[kind]
    if (rest < 0) return kind
  }
  return 'look'
}

function drawCommand(random: () => number, work: Work = workOf(random())): Command {
  const whole = () => Math.floor(random() * 2 ** 31)
  return { work, who: whole(), which: whole(), what: whole(), seed: whole() }
}

/**
 * Draws the next step. A third of the steps are two or three commands at once; of those that come with the first, most do the same kind of
 * work, and some of these on the same thing: who does something else elsewhere seldom meets anybody.
 */
export function drawStep(random: () => number): Step {
  const first = drawCommand(random)
  const chance = random()
  const more = chance < 0.1 ? 2 : chance < 0.33 ? 1 : 0
  const beside = (): Command => {
    const other = drawCommand(random)
    const likeness = random()
    if (likeness < 0.4) return other
    return { ...other, work: first.work, which: likeness < 0.8 ? other.which : first.which }
  }
  const others = Array.from({ length: more }, beside).filter(({ work }) => work !== 'wait')
  return {
    commands: first.work === 'wait' ? [first] : [first, ...others],
    seed: Math.floor(random() * 2 ** 31),
  }
}

/** The step with which a new year begins. */
export function newYear(random: () => number): Step {
  return { commands: [drawCommand(random, 'newYear')], seed: 0 }
}
