import { defineConfig } from '@playwright/test'
import { chromiumFlags, findChromium } from './tests/setup/chromium.ts'

/** The main job in a real Chromium: on the real server (`*.real.ts`) and on the demo build (`*.demo.ts`). */
export default defineConfig({
  testDir: 'tests/e2e',
  // One project: a second one would begin with workers and browsers of its own.
  testMatch: '**/*.{real,demo}.ts',
  // Node reads TypeScript itself; Playwright's own way would write half a thousand files anew for every fresh clone.
  build: { external: ['**/*.ts'] },
  globalSetup: './tests/e2e/support/first-start.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'ru-RU',
    timezoneId: 'America/Lima', // far from the bank's own zone: times must be the case's, not the machine's
    launchOptions: { executablePath: findChromium(), args: chromiumFlags },
    // A recording costs as much as the test itself: `npx playwright test --trace on` where one is wanted.
    trace: 'off',
    // What is covered or missing is told at its own line, not by the end of the whole test.
    actionTimeout: 20_000,
  },
})
