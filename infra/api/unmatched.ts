/** The function behind every address that the contract does not know: 404, or 405 with the methods that the address does know. */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { answerProblem } from '../../functions/kit/answer.ts'
import { languageOf } from '../../functions/kit/request.ts'
import { endpoints } from '../../shared/api/index.ts'
import { refuse } from '../../shared/refusal.ts'

const patterns = endpoints.map(({ method, path }) => ({
  method,
  pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
}))

/** The methods that the contract knows at `path`, in alphabetical order; none for an unknown address, such as one with a slash at its end. */
export function methodsAt(path: string): string[] {
  return [...new Set(patterns.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))].sort()
}

export const handler = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
  const allowed = methodsAt(event.rawPath)
  const refusal = refuse(allowed.length > 0 ? 'method-not-allowed' : 'not-found')
  const answer = answerProblem(refusal, languageOf(event), event.requestContext.requestId)
  return allowed.length > 0 ? { ...answer, headers: { ...answer.headers, Allow: allowed.join(', ') } } : answer
}
