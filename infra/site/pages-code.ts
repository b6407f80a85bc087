/** The program of the function for pages: built with the site, because it is made of the same screens. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Code } from 'aws-cdk-lib/aws-lambda'
import { bundled } from '../api/bundle.ts'

/** Where `node web/build/site.ts` leaves it. */
const folder = fileURLToPath(new URL('../../dist/pages', import.meta.url))

/** The built function. Throws a sentence when the site has not been built. */
export function builtPages(): Code {
  if (!existsSync(folder)) throw new Error('The site has not been built: run "node web/build/site.ts" first.')
  return Code.fromAsset(folder)
}

/** For a template that is not deployed: the site and the stacks are then made at the same time, and the function comes from the built site. */
export function noPages(): Code {
  return bundled('infra/site/no-pages.ts')
}
