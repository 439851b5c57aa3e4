import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/find-chromium.mjs'

const executablePath = await findChromium()

export default defineConfig({
  testDir: 'tests/e2e',
  // The machine may be shared and slow; a test that hangs must still end.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  outputDir: 'test-results/e2e',
  use: {
    baseURL: process.env.BASE_URL ?? 'http://127.0.0.1:3100',
    locale: 'zh-CN',
    browserName: 'chromium',
    // What a browser keeps for later would answer in place of the server; read-offline.spec.ts is about that.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  ...(process.env.BASE_URL
    ? {}
    : {
        webServer: {
          command: 'node scripts/start.mjs',
          env: { PORT: '3100' },
          url: 'http://127.0.0.1:3100/',
          reuseExistingServer: false,
          timeout: 180_000,
        },
      }),
})
