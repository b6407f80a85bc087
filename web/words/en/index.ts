/** All English texts, merged with flat keys. One file an area, so that several people can write at once. */
import type { Dictionary } from '../dictionary.ts'
import { ballot } from './ballot.ts'
import { capital } from './capital.ts'
import { challengeActs } from './challenge-acts.ts'
import { challengeCollege } from './challenge-college.ts'
import { challengeForm } from './challenge-form.ts'
import { challengeOffice } from './challenge-office.ts'
import { challengePage } from './challenge-page.ts'
import { challengeStanding } from './challenge-standing.ts'
import { challenges } from './challenges.ts'
import { charts } from './charts.ts'
import { coordinator } from './coordinator.ts'
import { council } from './council.ts'
import { councilActs } from './council-acts.ts'
import { desk } from './desk.ts'
import { documents } from './documents.ts'
import { dossier } from './dossier.ts'
import { explanation } from './explanation.ts'
import { finance } from './finance.ts'
import { forms } from './forms.ts'
import { group } from './group.ts'
import { hours } from './hours.ts'
import { letterScreen } from './letters.ts'
import { municipalTasks } from './municipal-tasks.ts'
import { objections } from './objections.ts'
import { office } from './office.ts'
import { parts } from './parts.ts'
import { piles } from './piles.ts'
import { planning } from './planning.ts'
import { policy } from './policy.ts'
import { problems } from './problems.ts'
import { proof } from './proof.ts'
import { publicSpace } from './public.ts'
import { recount } from './recount.ts'
import { register } from './register.ts'
import { replay } from './replay.ts'
import { resident } from './resident.ts'
import { result } from './result.ts'
import { review } from './review.ts'
import { routing } from './routing.ts'
import { shell } from './shell.ts'

export const en: Dictionary = {
  ...shell,
  ...parts,
  ...forms,
  ...charts,
  ...publicSpace,
  ...resident,
  ...ballot,
  ...review,
  ...result,
  ...explanation,
  ...proof,
  ...recount,
  ...replay,
  ...group,
  ...desk,
  ...coordinator,
  ...letterScreen,
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
  ...routing,
  ...problems,
}
