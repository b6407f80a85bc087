/** A small election worked out by hand, for tests and the style page: 12 voters, 120 euros, each 10 euros; Equal Shares with utility cost. */
import type { ResultView } from '../../../shared/api/allocation.ts'
import type { ExplanationView, FairnessView, ProjectExplanationView } from '../../../shared/api/explanation.ts'

const euros = (amount: number) => ({ cents: amount * 100 })

/**
 * Eight voters choose Trees (60) and Bench (48), of whom two choose Paint (16) too; four choose only Music (30); the two of Paint had 20 at first.
 * Step 1: Trees, 8 votes, 7.50 each. Bench then has 8 x 2.50 = 20 of 48: falls. Paint has 2 x 2.50 = 5 of 16: falls.
 * Step 2: Music, 4 votes, 7.50 each. Left: 8 x 2.50 + 4 x 2.50 = 30.
 */
export const titles = { trees: 'Bomen', bench: 'Bank', paint: 'Verf', music: 'Muziek' } as const

const loser = (projectId: string, votes: number, held: number, lacking: number): ProjectExplanationView => ({
  projectId,
  effectiveVotesThousandths: [votes * 1000],
  fellOut: { afterRounds: 1, held: euros(held), lacking: euros(lacking) },
  spentOn: [{ projectId: 'trees', supporters: votes, amount: euros(votes * 7.5) }],
  purse: [{ voters: votes, least: euros(2.5), most: euros(2.5), total: euros(held) }],
  alsoChose: [{ projectId: 'trees', supporters: votes }],
})

const winner = (
  projectId: string,
  votes: number[],
  purse: ProjectExplanationView['purse'],
): ProjectExplanationView => ({
  projectId,
  effectiveVotesThousandths: votes.map((each) => each * 1000),
  spentOn: [],
  purse,
  alsoChose: [],
})

const figures: FairnessView = {
  cost: euros(90),
  winners: 2,
  selected: ['trees', 'music'],
  ballotsWithWinner: 12,
  ballotsByWinners: [0, 12],
  moneyBehindBallot: {
    least: euros(7.5),
    quarter: euros(7.5),
    half: euros(7.5),
    threeQuarters: euros(7.5),
    most: euros(7.5),
  },
  perTheme: [{ name: 'greenery', cost: euros(60), votesBps: 6667 }],
  perDistrict: [],
  complaints: [],
}

export const explanation: ExplanationView = {
  roundId: 'round-1',
  rounds: [
    {
      projectId: 'trees',
      price: euros(7.5),
      effectiveVotesThousandths: 8000,
      payers: 8,
      gaveAll: 0,
      left: euros(60),
    },
    {
      projectId: 'music',
      price: euros(7.5),
      effectiveVotesThousandths: 4000,
      payers: 4,
      gaveAll: 0,
      left: euros(30),
    },
  ],
  projects: [
    winner('trees', [8], [{ voters: 8, least: euros(7.5), most: euros(7.5), total: euros(60) }]),
    loser('bench', 8, 20, 28),
    loser('paint', 2, 5, 11),
    winner('music', [4, 4], [{ voters: 4, least: euros(7.5), most: euros(7.5), total: euros(30) }]),
  ],
  equalPart: euros(10),
  fairness: {
    result: figures,
    greedy: {
      ...figures,
      cost: euros(108),
      selected: ['trees', 'bench'],
      ballotsWithWinner: 8,
      ballotsByWinners: [4, 0, 8],
      complaints: ['music'],
    },
  },
  ballotsToChange: 2,
}

const plan = (
  id: keyof typeof titles,
  cost: number,
  votes: number,
  order?: number,
): ResultView['projects'][number] => ({
  id,
  title: titles[id],
  summary: '',
  theme: 'greenery',
  initiator: '',
  cost: euros(cost),
  staffMinutes: 0,
  votes,
  selected: order !== undefined,
  ...(order === undefined ? {} : { order }),
  why:
    order === undefined
      ? { kind: 'short', held: euros(votes * 2.5), lacking: euros(cost - votes * 2.5) }
      : { kind: 'paid', price: euros(7.5), effectiveVotesThousandths: votes * 1000 },
})

export const result: ResultView = {
  roundId: 'round-1',
  countedAt: '2027-03-29T10:00:00Z',
  rule: { rule: 'equal-shares', utility: 'cost', completion: 'none' },
  voters: 12,
  leftOut: 0,
  budget: euros(120),
  cost: euros(90),
  share: { each: euros(10), raisedBy: euros(0) },
  votersWithWinner: 12,
  votersWithWinnerUnderGreedy: 8,
  projects: [plan('trees', 60, 8, 1), plan('music', 30, 4, 2), plan('bench', 48, 8), plan('paint', 16, 2)],
  ballotsHash: '',
  rulesHash: '',
}
