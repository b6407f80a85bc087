/** What Lambda runs: the documents flow over the ports of this environment, built once at cold start. */
import { portsFrom } from '../kit/environment.ts'
import { routes } from './handler.ts'

export const handler = routes(portsFrom(process.env))
