/** The work of a random world as data: what somebody does, chosen by numbers, so that a script still means something when parts of it are left out. */

/** How often each kind of work comes, in relation to the others. */
const weights = {
  look: 50,
  submit: 9,
  check: 10,
  improve: 3,
  withdraw: 1,
  answer: 3,
  grant: 6,
  createRound: 1,
  place: 9,
  takeOff: 1,
  open: 1,
  cast: 5,
  makeCodes: 1,
  voteByCode: 4,
  close: 1,
  count: 1,
  adopt: 3,
  approve: 9,
  redirect: 3,
  return: 3,
  refuse: 2,
  sign: 5,
  decline: 4,
  decide: 3,
  /** Time passes; nobody does anything meanwhile. */
  wait: 5,
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

/** Draws the next step. A third of the steps are two or three commands at once. */
export function drawStep(random: () => number): Step {
  const whole = () => Math.floor(random() * 2 ** 31)
  const draw = (): Command => ({ work: workOf(random()), who: whole(), which: whole(), what: whole(), seed: whole() })
  const first = draw()
  const chance = random()
  const more = chance < 0.1 ? 2 : chance < 0.33 ? 1 : 0
  const others = Array.from({ length: more }, draw).filter(({ work }) => work !== 'wait')
  return { commands: first.work === 'wait' ? [first] : [first, ...others], seed: whole() }
}
