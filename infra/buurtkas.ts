/** The four stacks of one municipality and what each hands to the next. */
import type { App } from 'aws-cdk-lib'
import type { Code } from 'aws-cdk-lib/aws-lambda'
import { ApiStack } from './api/api-stack.ts'
import { DataStack } from './data/data-stack.ts'
import { IdentityStack } from './identity/identity-stack.ts'
import { SiteStack } from './site/site-stack.ts'

/** The stacks by concern. */
export interface Stacks {
  readonly data: DataStack
  readonly identity: IdentityStack
  readonly api: ApiStack
  readonly site: SiteStack
}

/** Adds the stacks to `app`. Nothing in them depends on an account or region, so they synthesize offline. `pages`: the built function for pages. */
export function buurtkas(app: App, pages: Code): Stacks {
  const data = new DataStack(app, 'Buurtkas-Data', { description: 'Buurtkas: tables' })
  const identity = new IdentityStack(app, 'Buurtkas-Identity', { description: 'Buurtkas: who logs in' })
  const api = new ApiStack(app, 'Buurtkas-Api', { description: 'Buurtkas: the API and its functions', data, identity })
  const site = new SiteStack(app, 'Buurtkas-Site', {
    description: 'Buurtkas: the pages, and the API beside them',
    api,
    pages,
  })
  return { data, identity, api, site }
}
