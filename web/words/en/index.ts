/** All English texts, merged with flat keys. One file an area, so that several people can write at once. */
import type { Dictionary } from '../dictionary.ts'
import { accessibility } from './accessibility.ts'
import { ballot } from './ballot.ts'
import { ballotClosed } from './ballot-closed.ts'
import { ballotCount } from './ballot-count.ts'
import { capital } from './capital.ts'
import { challengeActs } from './challenge-acts.ts'
import { challengeCollege } from './challenge-college.ts'
import { challengeForm } from './challenge-form.ts'
import { challengeOffice } from './challenge-office.ts'
import { challengePage } from './challenge-page.ts'
import { challengeStanding } from './challenge-standing.ts'
import { challengeSteps } from './challenge-steps.ts'
import { challenges } from './challenges.ts'
import { charts } from './charts.ts'
import { coordinator } from './coordinator.ts'
import { council } from './council.ts'
import { councilActs } from './council-acts.ts'
import { deals } from './deals.ts'
import { decideObjection } from './decide-objection.ts'
import { desk } from './desk.ts'
import { distribution } from './distribution.ts'
import { district } from './district.ts'
import { documents } from './documents.ts'
import { dossier } from './dossier.ts'
import { explanation } from './explanation.ts'
import { finance } from './finance.ts'
import { finder } from './finder.ts'
import { forms } from './forms.ts'
import { funnel } from './funnel.ts'
import { glossary } from './glossary.ts'
import { group } from './group.ts'
import { home } from './home.ts'
import { hours } from './hours.ts'
import { letterScreen } from './letters.ts'
import { marks } from './marks.ts'
import { municipalTasks } from './municipal-tasks.ts'
import { objections } from './objections.ts'
import { office } from './office.ts'
import { openBooks } from './open-books.ts'
import { parts } from './parts.ts'
import { piles } from './piles.ts'
import { planActs } from './plan-acts.ts'
import { planPage } from './plan-page.ts'
import { planStates } from './plan-states.ts'
import { planning } from './planning.ts'
import { policy } from './policy.ts'
import { problems } from './problems.ts'
import { proof } from './proof.ts'
import { purse } from './purse.ts'
import { recount } from './recount.ts'
import { register } from './register.ts'
import { replay } from './replay.ts'
import { resident } from './resident.ts'
import { result } from './result.ts'
import { resultNone } from './result-none.ts'
import { review } from './review.ts'
import { roundList } from './round-list.ts'
import { rounds } from './rounds.ts'
import { routing } from './routing.ts'
import { shell } from './shell.ts'
import { slice } from './slice.ts'
import { teamAnswer } from './team-answer.ts'
import { today } from './today.ts'
import { tour } from './tour.ts'
import { voting } from './voting.ts'

export const en: Dictionary = {
  ...decideObjection,
  ...teamAnswer,
  ...challengeSteps,
  ...deals,
  ...roundList,
  ...slice,
  ...planActs,
  ...shell,
  ...parts,
  ...forms,
  ...charts,
  ...home,
  ...district,
  ...planPage,
  ...planStates,
  ...openBooks,
  ...distribution,
  ...accessibility,
  ...resident,
  ...ballot,
  ...ballotCount,
  ...ballotClosed,
  ...voting,
  ...finder,
  ...review,
  ...result,
  ...resultNone,
  ...funnel,
  ...explanation,
  ...proof,
  ...purse,
  ...recount,
  ...replay,
  ...glossary,
  ...group,
  ...desk,
  ...today,
  ...tour,
  ...coordinator,
  ...letterScreen,
  ...marks,
  ...register,
  ...piles,
  ...finance,
  ...capital,
  ...council,
  ...councilActs,
  ...dossier,
  ...documents,
  ...objections,
  ...office,
  ...hours,
  ...planning,
  ...policy,
  ...challengeActs,
  ...challengeCollege,
  ...challengeForm,
  ...challengeOffice,
  ...challengePage,
  ...challengeStanding,
  ...challenges,
  ...municipalTasks,
  ...rounds,
  ...routing,
  ...problems,
}
