/** From an outcome to an HTTP answer: values as JSON, refusals as problem documents (RFC 9457), always with the same headers. */
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { type InvalidInput, type Language, withSentences } from '../../shared/api/field-errors.ts'
import { apiHeaders } from '../../shared/api/headers.ts'
import { apiVersion } from '../../shared/api/index.ts'
import { type ProblemName, problems } from '../../shared/api/problems.ts'
import type { Refusal } from '../../shared/refusal.ts'

/** Headers of every answer of the API; nothing of it may be cached (API Design Rules, security headers). */
const always = { ...apiHeaders, 'API-Version': apiVersion }

/** A value as the answer's body, with the version as its ETag when it has one. */
export function answerWith(
  body: string,
  options: { status: number; media?: 'text' | undefined; version?: number | undefined; replayed?: boolean },
): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: options.status,
    headers: {
      ...always,
      'Content-Type': options.media === 'text' ? 'text/plain; charset=utf-8' : 'application/json',
      ...(options.version === undefined ? {} : { ETag: `"${options.version}"` }),
      ...(options.replayed ? { 'Idempotent-Replayed': 'true' } : {}),
    },
    body,
  }
}

/** A refusal in the caller's language: title, sentence with figures, and every field at fault. */
export function answerProblem(
  refusal: Refusal,
  language: Language,
  requestId: string,
): APIGatewayProxyStructuredResultV2 {
  const problem = Object.hasOwn(problems, refusal.refused)
    ? problems[refusal.refused as ProblemName]
    : problems.internal
  const errors = (refusal as Partial<InvalidInput>).errors
  const wait = refusal.details.minutes === undefined ? refusal.details.seconds : Number(refusal.details.minutes) * 60
  return {
    statusCode: problem.status,
    headers: {
      ...always,
      'Content-Type': 'application/problem+json',
      'Content-Language': language,
      ...(problem.status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
      ...(wait === undefined ? {} : { 'Retry-After': String(wait) }),
      ...(problem.status === 503 ? { 'Retry-After': '2' } : {}),
    },
    body: JSON.stringify({
      type: `/problems/${problem === problems.internal ? 'internal' : refusal.refused}`,
      title: problem.title[language],
      status: problem.status,
      detail: problem.detail[language](refusal.details),
      instance: requestId,
      ...(errors ? { errors: withSentences(errors, language) } : {}),
    }),
  }
}
