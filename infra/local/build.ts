/** Synthesizes the stacks and builds the site, each only when something it is made of has changed. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { StartFault } from './fault.ts'

/** The project's root. */
export const root = fileURLToPath(new URL('../..', import.meta.url))
/** The synthesized templates and bundles. */
export const assemblyFolder = join(root, 'cdk.out')
/** The built site. */
export const siteFolder = join(root, 'dist/web')
/** The built function for its pages. */
export const pagesFolder = join(root, 'dist/pages')

/** The lines of a failed build that are shown. */
const linesShown = 15

/** Writes `cdk.out` anew when a function, the contract, a stack or a locked dependency changed. Resolves to whether it did. */
export function synthesize(): Promise<boolean> {
  return renew(
    'synthesizing the stacks',
    assemblyFolder,
    ['shared', 'functions', 'infra', 'package-lock.json', 'package.json'],
    (folder) => ['infra/app.ts', folder],
  )
}

/** Writes `dist/web` and `dist/pages` anew when a screen, the contract or a locked dependency changed. Resolves to whether it did. */
export function buildSite(): Promise<boolean> {
  return renew(
    'building the site',
    siteFolder,
    ['shared', 'web', 'package-lock.json', 'package.json'],
    (folder) => ['web/build/site.ts', folder, `${folder}-pages`],
    (folder) => {
      rmSync(pagesFolder, { recursive: true, force: true })
      renameSync(`${folder}-pages`, pagesFolder)
    },
  )
}

/**
 * Runs a Node program into a new folder, which then takes the place of the old one: nobody sees half a build, and a failed one leaves the old.
 * `beside` puts what the program made beside that folder in its place.
 */
async function renew(
  what: string,
  target: string,
  inputs: readonly string[],
  program: (folder: string) => string[],
  beside: (folder: string) => void = () => {},
): Promise<boolean> {
  const digest = digestOf(inputs)
  const mark = join(target, '.inputs')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return false
  const fresh = join(root, 'dist', `.new-${process.pid}-${what.split(' ')[0]}`)
  const remove = () => {
    for (const folder of [fresh, `${fresh}-pages`]) rmSync(folder, { recursive: true, force: true })
  }
  remove()
  mkdirSync(fresh, { recursive: true })
  try {
    await run(what, program(fresh))
    writeFileSync(join(fresh, '.inputs'), digest)
    rmSync(target, { recursive: true, force: true })
    beside(fresh)
    renameSync(fresh, target)
  } finally {
    remove()
  }
  return true
}

function run(what: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    })
    const kill = () => void child.kill()
    process.once('exit', kill)
    let output = ''
    const hear = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-20_000)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('error', reject)
    child.once('close', (code) => {
      process.off('exit', kill)
      if (code === 0) resolve()
      else reject(new StartFault(`Something failed while ${what}:\n${firstLines(output)}`))
    })
  })
}

/** What a person needs of a failed build: the beginning, without colours and without the stack of the builder itself. */
function firstLines(output: string): string {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at |^Bundling asset /.test(line))
  return lines.slice(0, linesShown).join('\n')
}

/** Path and content of every input, tests left out, and the version of Node. */
function digestOf(inputs: readonly string[]): string {
  const hash = createHash('sha256').update(process.version)
  const add = (path: string) => hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
  for (const input of inputs) {
    if (/\.json$/.test(input)) {
      if (existsSync(join(root, input))) add(input)
      continue
    }
    const files = readdirSync(join(root, input), { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name) && !entry.parentPath.includes('node_modules'),
      )
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
      .sort()
    for (const file of files) add(file)
  }
  return hash.digest('hex')
}
