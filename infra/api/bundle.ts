/** One function's program as a single file, bundled on this machine by esbuild's library: no Docker, no command line, under a second for all. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AssetHashType, DockerImage } from 'aws-cdk-lib'
import { Code } from 'aws-cdk-lib/aws-lambda'
import { buildSync } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Some dependencies of the SDK still ask for `require`, which a module of its own does not have. */
const requireForModules = "import{createRequire as r}from'node:module';const require=r(import.meta.url);"

/** The asset of `entry` (a path from the project's root): `index.mjs`, minified, for Node 24. Throws a sentence when the entry is not there. */
export function bundled(entry: string): Code {
  const file = join(root, entry)
  if (!existsSync(file)) throw new Error(`The contract names a function whose program is missing: ${entry}`)
  return Code.fromAsset(dirname(file), {
    // Only what the bundle holds counts: two checkouts with the same code give the same asset.
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('not-used'),
      local: {
        tryBundle: (folder) => {
          buildSync({
            absWorkingDir: root,
            entryPoints: [file],
            outfile: join(folder, 'index.mjs'),
            bundle: true,
            platform: 'node',
            target: 'node24',
            format: 'esm',
            mainFields: ['module', 'main'],
            minify: true,
            keepNames: true,
            legalComments: 'none',
            banner: { js: requireForModules },
            logLevel: 'error',
          })
          return true
        },
      },
    },
  })
}
