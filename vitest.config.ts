import { defineConfig } from 'vitest/config'

/** Four projects: unit (pure, no database, no browser), web (happy-dom), integration (the real database engine), infra (the synthesized stacks). */
export default defineConfig({
  test: {
    api: { host: '127.0.0.1' },
    projects: [
      { test: { name: 'unit', include: ['shared/**/*.test.ts', 'functions/**/*.test.ts', 'web/**/*.test.ts', 'door/**/*.test.ts'], exclude: ['**/*.integration.test.ts', 'node_modules/**'] } },
      { test: { name: 'integration', include: ['test/integration/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      { test: { name: 'infra', include: ['test/infra/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
})
