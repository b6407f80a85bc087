/** Runs when the user pool makes a token: puts the roles and places of a person into it, as the API reads them. */
import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda'

type Claims = NonNullable<
  PreTokenGenerationV2TriggerEvent['response']['claimsAndScopeOverrideDetails']['accessTokenGeneration']
>['claimsToAddOrOverride']

/** Attribute in the pool -> claim in the token; a list is kept as words with spaces between them. */
const attributes = ['roles', 'districts', 'residence', 'group'] as const

export const handler = async (event: PreTokenGenerationV2TriggerEvent): Promise<PreTokenGenerationV2TriggerEvent> => {
  const person = event.request.userAttributes
  const claims: Record<string, string | string[]> = {}
  if (person.name) claims.name = person.name
  for (const name of attributes) {
    const value = person[`custom:${name}`]
    if (value) claims[name] = name === 'roles' || name === 'districts' ? value.split(' ') : value
  }
  // Cognito takes lists as claims from version 2 of this event; its type does not say so yet.
  const claimsToAddOrOverride = claims as Claims
  event.response = {
    claimsAndScopeOverrideDetails: {
      idTokenGeneration: { claimsToAddOrOverride },
      accessTokenGeneration: { claimsToAddOrOverride },
    },
  }
  return event
}
