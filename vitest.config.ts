import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  // The machine may be shared and slow; a test that hangs must still end.
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    // Left to itself vitest keeps one processor free, which of two is half the machine.
    maxWorkers: 2,
  },
})
