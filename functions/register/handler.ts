/** The register of a round with voting codes: letters, the help desk and paper. What it does with codes is in `letters.ts` and `desk.ts`, with paper in `paper.ts`. */

import type { Ports } from '../kit/ports.ts'
import { type Handler, serve } from '../kit/serve.ts'
import { pseudonymsOf } from '../kit/voters/pseudonyms.ts'
import { helpDesk } from './desk.ts'
import { makeCodes } from './letters.ts'
import { paperEndpoints } from './paper.ts'
import { readEntry, readRegister } from './reading.ts'

/** The handler of the flow over the given ports. */
export const routes = (ports: Ports): Handler => {
  const box = { pseudonyms: pseudonymsOf(ports) }
  const desk = helpDesk(ports, box)

  return serve(
    'register',
    {
      makeVotingCodes: ({ params, body, caller, key }) =>
        makeCodes({ ports, box }, { roundId: params.roundId, count: body.count, caller, key }),
      getRegister: ({ params, query, caller }) =>
        readRegister(ports, { roundId: params.roundId, caller, cursor: query.cursor }),
      getRegisterEntry: ({ params, caller }) =>
        readEntry(ports, { roundId: params.roundId, caller, number: Number(params.number) }),
      replaceVotingCode: desk.replace,
      issueVotingCode: desk.issue,
      appointProxy: desk.appoint,
      withdrawEntry: desk.withdraw,
      ...paperEndpoints(ports, box),
    },
    ports,
  )
}
