/** Every act by its id. */
import type { ActId } from '../challenge/open-acts.ts'
import type { ActSpec } from './act.ts'
import { collegeActs } from './college.ts'
import { groupActs } from './group.ts'
import { officerActs } from './officers.ts'

export const acts: Readonly<Record<ActId, ActSpec>> = { ...groupActs, ...officerActs, ...collegeActs }
