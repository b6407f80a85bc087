/** Hours that were promised and can be planned: of signed deals, and of challenges to which hours were handed over. */
import { handedOverHours } from '../../shared/capacity/challenge-hours.ts'
import type { Discipline } from '../../shared/capacity/disciplines.ts'
import type { PromisedWork } from '../../shared/capacity/work.ts'
import type { Challenge } from '../../shared/challenges/challenge.ts'
import type { Deal } from '../../shared/deals/deal.ts'
import { balanceOf } from '../kit/books.ts'
import { challenges } from '../kit/challenge-things.ts'
import { placeOf } from '../kit/keys.ts'
import type { Ports } from '../kit/ports.ts'
import { deals } from '../kit/things.ts'

/** What a deal promises: the time that is booked on it, of the crew that it names. Undefined before both signed, and without time. */
async function ofDeal(ports: Ports, deal: Deal): Promise<PromisedWork | undefined> {
  if (deal.state !== 'signed' || deal.staffMinutes === 0) return undefined
  const { balance } = await balanceOf(ports, `committed:${deal.id}`, 'MIN')
  if (balance === 0) return undefined
  const { id, districtCode, year, title, discipline } = deal
  return { kind: 'deal', id, districtCode, year, title, hours: [{ discipline, minutes: balance }] }
}

/** What a challenge may plan: the hours that came over with its task and did not go back; none once all did. Undefined before its start. */
function ofChallenge(challenge: Challenge): PromisedWork | undefined {
  const hours = handedOverHours(challenge)
  const year = placeOf(challenge.id)?.year
  if (challenge.handedOver.length === 0 || year === undefined) return undefined
  const { id, districtCode, title } = challenge
  return { kind: 'challenge', id, districtCode, year, title, hours }
}

/** A deal or challenge by its id, with its district; `promised` is undefined while there is nothing to plan. */
export async function subjectOf(
  ports: Ports,
  id: string,
): Promise<{ readonly districtCode: string; readonly promised: PromisedWork | undefined } | undefined> {
  const deal = await deals.get(ports, id)
  if (deal) return { districtCode: deal.districtCode, promised: await ofDeal(ports, deal) }
  const challenge = await challenges.get(ports, id)
  if (challenge?.submittedAt === undefined) return undefined
  return { districtCode: challenge.districtCode, promised: ofChallenge(challenge) }
}

/** What is promised in a district: by deals of a budget year and the one before, as work is often done in the year after, and by challenges of any year. */
export async function promisedInDistrict(ports: Ports, districtCode: string, year: number): Promise<PromisedWork[]> {
  const [all, ...ofYears] = await Promise.all([
    challenges.list(ports),
    ...[year - 1, year].map((one) => deals.list(ports, { districtCode, year: one })),
  ])
  const found = [
    ...(await Promise.all(ofYears.flat().map((deal) => ofDeal(ports, deal)))),
    ...all.filter((one) => one.districtCode === districtCode).map(ofChallenge),
  ]
  return found.filter((promised) => promised !== undefined)
}

/** The minutes that challenges of a district took over for a year, by discipline: time that their work brings along. */
export async function broughtByChallenges(
  ports: Ports,
  districtCode: string,
  year: number,
): Promise<ReadonlyMap<Discipline, number>> {
  const sums = new Map<Discipline, number>()
  for (const challenge of await challenges.list(ports)) {
    if (challenge.districtCode !== districtCode) continue
    for (const { discipline, minutes } of handedOverHours(challenge, year))
      if (discipline !== undefined) sums.set(discipline, (sums.get(discipline) ?? 0) + minutes)
  }
  return sums
}
