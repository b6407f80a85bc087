/** Two roles in one person, and who lives elsewhere (ID-14, ID-20, BA-22). */
import type { EndpointId } from '../../../../shared/api/index.ts'
import { type Case, hostile } from '../catalogue.ts'
import type { CallerName } from '../people.ts'
import { numbered } from './numbered.ts'

/** ID-14, MO-05: two roles in one person. */
const twoRoles = numbered<[CallerName, EndpointId, Case['expected']]>(
  'ID-14',
  [
    ['noorCoordinator', 'checkProposal', '403 self-approval'],
    ['noorCoordinator', 'grantQuick', '403 self-approval'],
    ['noorTeam', 'answerServiceRequest', '403 self-approval'],
    ['noorCoordinator', 'placeProposal', '403 self-approval'],
    ['noorOffice', 'placeProposal', '403 self-approval'],
    ['noorFinance', 'approveProposal', '403 self-approval'],
    ['noorFinance', 'redirectProposal', '403 self-approval'],
    ['noorFinance', 'returnProposal', '403 self-approval'],
    ['noorFinance', 'refuseProposal', '403 self-approval'],
    ['noorMember', 'adoptResult', '403 self-approval'],
    ['noorClerk', 'decideDossier', '403 self-approval'],
    ['noorCoordinator', 'approveInstalment', '403 self-approval'],
    ['noorFinance', 'makeBatch', '403 same-person'],
    ['carlaFinance', 'approveProposal', '403 prepared-it'],
    ['gijsOost', 'acceptTransfer', '403 same-person'],
    ['gijsOost', 'declineTransfer', '403 same-person'],
    ['fatima', 'releaseBatch', '403 same-person'],
    ['fatimaRenamed', 'releaseBatch', '403 same-person'],
    ['olga', 'approveYearClosing', '403 same-person'],
    ['olgaFinance', 'approveYearClosing', '403 same-person'],
  ],
  (id, [who, endpoint, expected]) => hostile(id, `${endpoint} on what is one's own`, who, endpoint, {}, expected),
)

/** ID-20, BA-22: who lives elsewhere. */
const residence: readonly Case[] = [
  hostile('ID-20.1', 'somebody who moved away votes', 'moved', 'castBallot', {}, '403 not-eligible'),
  hostile('ID-20.2', 'somebody who moved away asks after a vote', 'moved', 'getBallot', {}, '403 not-eligible'),
  hostile('BA-22.1', 'somebody who lives nowhere votes', 'homeless', 'castBallot', {}, '403 not-eligible'),
  hostile('BA-22.2', 'a resident of Centrum votes in Oost', 'gijs', 'castBallot', {}, '403 not-eligible'),
]

export const officeCases: readonly Case[] = [...twoRoles, ...residence]
