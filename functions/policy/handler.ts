/** The municipality's numbers: versions with a start date and the council decision they rest on. */
import type { Ports } from '../kit/ports.ts'
import { type Handler, serve } from '../kit/serve.ts'

/** The handler of the flow over the given ports. */
export const routes = (ports: Ports): Handler => serve('policy', {}, ports)
