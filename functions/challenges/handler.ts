/** The right to challenge: residents ask to take over a municipal task. */
import type { Ports } from '../kit/ports.ts'
import { type Handler, serve } from '../kit/serve.ts'
import { catalogue } from './catalogue.ts'
import { group } from './group.ts'
import { municipality } from './municipality.ts'

/** The handler of the flow over the given ports. */
export const routes = (ports: Ports): Handler =>
  serve('challenges', { ...catalogue(ports), ...group(ports), ...municipality(ports) }, ports)
