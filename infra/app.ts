/**
 * Synthesizes all stacks: `npx aws-cdk deploy --all --app 'node infra/app.ts'` deploys them, once `node web/build/site.ts` has built the site.
 * `node infra/app.ts [folder]` writes them for one machine, where the function for pages comes from the built site itself.
 */
import { App } from 'aws-cdk-lib'
import { buurtkas } from './buurtkas.ts'
import { builtPages, noPages } from './site/pages-code.ts'

const [folder] = process.argv.slice(2)
// The CDK command line names the folder it wants to read in CDK_OUTDIR.
const app = new App({ outdir: folder ?? process.env.CDK_OUTDIR ?? 'cdk.out', analyticsReporting: false })
buurtkas(app, folder === undefined ? builtPages() : noPages())
app.synth()
