/** Documents that come out of dossiers and challenges: drafted, kept by version, sent once. */
import type { Ports } from '../kit/ports.ts'
import { type Handler, serve } from '../kit/serve.ts'

/** The handler of the flow over the given ports. */
export const routes = (ports: Ports): Handler => serve('documents', {}, ports)
