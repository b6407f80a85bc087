/**
 * Fills an empty system with the demo: every step is taken through the real API by the person who may take it,
 * so that the demo can hold nothing that the system would refuse. A repeated or interrupted run adds nothing twice.
 */

import { type Calendar, earlierChallenges, presentChallenges } from './challenges.ts'
import { dossiers } from './dossiers.ts'
import { adoptedBallot, countedBallot, type DemoPlan, letterBallot, openBallot, preparedBallot } from './plans.ts'
import { single } from './single-plans.ts'
import { Demo, type DemoAccess } from './steps.ts'

/** Access to the system, and where to tell of the progress. */
export interface SeedOptions extends DemoAccess {
  /** Lets what takes weeks have happened; without it the demo has no challenges. */
  readonly calendar?: Calendar
  readonly say: (text: string) => void
}

/** Rounds in every phase: two open (by log-in, by letter), counted, adopted (with its plans spread over all later states), in preparation. */
async function rounds(demo: Demo, say: (text: string) => void): Promise<void> {
  const hall = { byHand: true, days: 3, by: 'voting-code' } as const
  const open = await demo.round({
    title: 'Stemronde Oost',
    district: 'WK040206',
    euros: 38_000,
    byHand: false,
    days: 14,
    by: 'log-in',
    plans: openBallot,
  })
  const letters = await demo.round({
    title: 'Stemronde Noordoost',
    district: 'WK040207',
    euros: 12_000,
    byHand: false,
    days: 10,
    by: 'voting-code',
    plans: letterBallot,
  })
  const counted = await demo.round({
    title: 'Wijkavond Oost',
    district: 'WK040206',
    euros: 16_000,
    ...hall,
    plans: countedBallot,
  })
  const adopted = await demo.round({
    title: 'Wijkavond de Meent',
    district: 'WK040208',
    euros: 24_500,
    ...hall,
    plans: adoptedBallot,
  })
  await demo.round({
    title: 'Stemronde Centrum',
    district: 'WK040201',
    euros: 15_000,
    byHand: false,
    days: 30,
    by: 'log-in',
    plans: preparedBallot,
  })
  say('Demo: voting')
  for (const roundId of [open, letters, counted, adopted]) await demo.open(roundId)
  // An interrupted run goes on where it stopped: what its round has passed is not done again.
  const stillOpen = async (roundId: string) => (await demo.phase(roundId)) === 'open'
  if (await stillOpen(open)) await demo.voteLoggedIn(open, 'yasmin')
  if (await stillOpen(letters)) await demo.vote(letters, 30, [5, 6, 3, 4, 2])
  if (await stillOpen(counted)) await demo.vote(counted, 45, [6, 5, 7, 3, 4])
  if (await stillOpen(adopted)) await demo.vote(adopted, 40, [6, 6, 8, 5, 5, 1])
  for (const roundId of [counted, adopted]) if (await stillOpen(roundId)) await demo.close(roundId)
  say('Demo: counting')
  for (const roundId of [counted, adopted]) await demo.count(roundId)
  if ((await demo.phase(adopted)) === 'counted') await demo.adopt(adopted, 'joost')
}

/** What finance did with the plans that the Meent adopted: a deal offered, a deal signed, one approval of two, a question. */
async function financeDecisions(demo: Demo): Promise<void> {
  const [egel, kas, lamp, film] = adoptedBallot as readonly [DemoPlan, DemoPlan, DemoPlan, DemoPlan]
  const isFunded = async (plan: DemoPlan) => (await demo.state(plan)).state === 'funded'
  if (await isFunded(egel))
    await demo.decide('approveProposal', egel, 'fatima', 'Het past in het wijkbudget en binnen de regels.')
  if (await isFunded(kas)) {
    await demo.decide(
      'approveProposal',
      kas,
      'frits',
      'Het past in het wijkbudget. De stichting heeft een rekening en een bestuur.',
    )
    await demo.sign(kas)
  }
  if (await isFunded(lamp))
    await demo.decide(
      'approveProposal',
      lamp,
      'fatima',
      'Het geld is er. Boven 10.000 euro kijkt een tweede adviseur mee.',
    )
  if (await isFunded(film))
    await demo.decide(
      'returnProposal',
      film,
      'fatima',
      'Wie is aansprakelijk voor het scherm, en is er een verzekering?',
    )
}

/** Plans on their own, one in each state that no round leads to. */
async function singles(demo: Demo): Promise<void> {
  for (const plan of Object.values(single)) await demo.submit(plan)
  await demo.check(single.placeable, 'checked', 'Haalbaar. De plek is van de gemeente en de beheerder is akkoord.')
  await demo.decide(
    'grantQuick',
    single.quickGranted,
    'carla',
    'Mooi klein plan, past bij de wijk en kan meteen beginnen.',
  )
  await demo.decide('grantQuick', single.quickSigned, 'dirk', 'Past bij burendag. De gemeente leent tafels uit.')
  await demo.sign(single.quickSigned)
  await demo.planWork(single.quickSigned, 2, 2)
  await demo.check(
    single.needsWork,
    'needs-work',
    'Mooi idee. Wie geeft de lessen, en wat kost het lenen van de skeelers?',
  )
  await demo.check(
    single.notFeasible,
    'not-feasible',
    'De oever is beschermd en er is geen veilige plek voor de palen.',
  )
  await demo.check(single.report, 'passed-on', 'Dank. Dit is een melding. Het wijkteam zoekt uit wie de lamp maakt.')
  await demo.answerServiceRequest(
    single.report,
    'De lamp is besteld. De monteur komt volgende week dinsdag. Brandt hij woensdag nog niet? Meld het dan opnieuw.',
  )
  await demo.check(
    single.reportWaiting,
    'passed-on',
    'Dank voor uw melding. Het wijkteam kijkt of de tegels los liggen.',
  )
  await demo.check(
    single.financeWaiting,
    'checked',
    'Haalbaar. Het loopt drie jaar, dus eerst kijkt de financieel adviseur.',
  )
  await demo.check(
    single.refused,
    'checked',
    'Haalbaar. Het vraagt meer dan 40% van het wijkbudget, dus eerst kijkt de financieel adviseur.',
  )
  await demo.decide(
    'refuseProposal',
    single.refused,
    'frits',
    'Het podium zou vooral door één vereniging gebruikt worden. Daarvoor is er een andere regeling.',
  )
  await demo.withdraw(single.withdrawn)
  await demo.check(
    single.capitalWaiting,
    'checked',
    'Haalbaar en gewenst. Een investering in de openbare ruimte: voor de raad.',
  )
  await demo.check(single.challenge, 'checked', 'Dit is een bestaande taak van de gemeente. De uitdaging kan verder.')
  await dossiers(demo)
}

/** Seeds the demo unless it is there. Throws with the step and the reason when one is refused. */
export async function seed(options: SeedOptions): Promise<void> {
  const demo = new Demo(options)
  if (!(await demo.isThere())) await demo.appropriate()
  await demo.giveHours()
  const { calendar } = options
  const earlier = calendar && (await earlierChallenges(options, calendar))
  options.say('Demo: plans')
  await singles(demo)
  await rounds(demo, options.say)
  await financeDecisions(demo)
  if (earlier) await presentChallenges(options, earlier, demo.id(single.challenge))
}
