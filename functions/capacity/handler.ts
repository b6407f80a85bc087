/** Hours of municipal crews: a budget like money, and the load per week. */
import type { Ports } from '../kit/ports.ts'
import { type Handler, serve } from '../kit/serve.ts'

/** The handler of the flow over the given ports. */
export const routes = (ports: Ports): Handler => serve('capacity', {}, ports)
