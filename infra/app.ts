/** Synthesizes all stacks: `node infra/app.ts [folder]`, by default into `cdk.out`; `npx aws-cdk deploy --all --app 'node infra/app.ts'` deploys them. */
import { App } from 'aws-cdk-lib'
import { buurtkas } from './buurtkas.ts'

// The CDK command line names the folder it wants to read in CDK_OUTDIR.
const app = new App({ outdir: process.argv[2] ?? process.env.CDK_OUTDIR ?? 'cdk.out', analyticsReporting: false })
buurtkas(app)
app.synth()
