/** What no answer may hold, whoever asked: the inside of the system, another municipality, what only one person may know. */
import * as z from 'zod/mini'
import { type ProblemName, problems } from '../../../shared/api/problems.ts'
import type { Answer } from '../../system/system.ts'
import { otherTenant, otherWord } from './other-town.ts'

/** A problem document as the contract describes it (RFC 9457), and nothing beside it. */
const problemDocument = z.strictObject({
  type: z.string().check(z.regex(/^\/problems\/[a-z-]+$/)),
  title: z.string().check(z.minLength(4)),
  status: z.int().check(z.gte(400), z.lte(599)),
  detail: z.string().check(z.minLength(4)),
  instance: z.string().check(z.minLength(1)),
  errors: z.optional(
    z
      .array(
        z.strictObject({
          pointer: z.string(),
          code: z.string().check(z.regex(/^[a-z-]+$/)),
          detail: z.string().check(z.minLength(4)),
        }),
      )
      .check(z.minLength(1), z.maxLength(100)),
  ),
})

/** Traces of a program, of its database and of its machine. */
const internals =
  /\bat [\w.<>]+ \(|node_modules|\.[cm]?[jt]s:\d|\b(?:Type|Range|Syntax|Reference|Zod)Error|dynamo|conditional ?check|transactwrite|arn:aws|file:\/\/|undefined|\[object|hilversum#|\bpk\b/i

/** What is wrong with a refusal as a document: its form, its sentences in `language`, and anything of the inside in them. Field names of the caller may stand in a pointer. */
export function documentFaults(answer: Answer<unknown>, language: 'nl' | 'en'): string[] {
  const read = problemDocument.safeParse(answer.problem)
  if (!read.success) return [`no problem document: ${JSON.stringify(answer.problem)?.slice(0, 300)}`]
  const { type, title, status, detail, errors = [] } = read.data
  const name = type.replace('/problems/', '')
  const known = Object.hasOwn(problems, name) ? problems[name as ProblemName] : undefined
  const said = [title, detail, ...errors.flatMap((error) => [error.code, error.detail])].join('\n')
  return [
    ...(known?.status === status && answer.status === status ? [] : [`${type} with ${status} as ${answer.status}`]),
    ...(known?.title[language] === title ? [] : [`another language than ${language}: ${title}`]),
    ...(answer.headers['Content-Type'] === 'application/problem+json' ? [] : ['another media type']),
    ...(answer.headers['Content-Language'] === language
      ? []
      : [`Content-Language ${answer.headers['Content-Language']}`]),
    ...(internals.test(said) ? [`shows the inside: ${said}`] : []),
  ]
}

/** Of another municipality: its name in keys, and the word that stands in all its texts. */
const foreign = new RegExp(`${otherTenant}|${otherWord}|01BYBYBYBYBYBYBY`)

/** What an answer shows of others. `secrets`: texts that no answer to this caller may hold. What the caller sent is no secret. */
export function leaks(text: string, sent: string, secrets: readonly string[]): string[] {
  const found = [...secrets, ...(foreign.exec(text) ?? [])]
  return found.filter((one) => text.includes(one) && !sent.includes(one)).map((one) => `shows ${one.slice(0, 60)}`)
}
