/** The journeys run in Debian's Chromium against a system of their own: own port, own data, started and stopped here. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { launchOptions } from './browser.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const port = Number(process.env.JOURNEYS_PORT || 4299)
const origin = `http://127.0.0.1:${port}`

// This file is read by every worker too: the first reader makes the folder and takes it away at the end.
if (!process.env.JOURNEYS_DATA) {
  const folder = mkdtempSync(join(tmpdir(), 'buurtkas-journeys-'))
  process.env.JOURNEYS_DATA = folder
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
}

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.{journey,spec,test}.ts',
  outputDir: join(root, 'test-results'),
  // Files run beside each other on one system: no journey looks at what is another one's.
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: origin,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'on-first-retry',
    // What is not there within this time is not there: a journey says where it stuck instead of waiting for its end.
    actionTimeout: 15_000,
    launchOptions: launchOptions(),
  },
  webServer: {
    command: `"${process.execPath}" door/start.ts`,
    cwd: root,
    env: { PORT: String(port), BUURTKAS_DATA: process.env.JOURNEYS_DATA ?? '' },
    // The pages answer before the demo is filled: wait until it is.
    wait: { stdout: /Ready/ },
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stderr: 'pipe',
  },
})
