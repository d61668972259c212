import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Tests of the window's folders that know no page: what one project takes, the other leaves. */
const pureTests = 'src/{rules,contract,statements,compliance}/**/*.test.ts'

export default defineConfig({
  plugins: [react()],
  test: {
    // Tests wait for promises, not for speed: on a busy machine a second is long gone. Speed is the bench's.
    testTimeout: 30_000,
    // The default leaves one core idle: on two cores that is half of the machine.
    maxWorkers: 2,
    // Loading the modules anew for every file took longer than the tests. What a test leaves in a module it puts back itself.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            pureTests,
            'server/**/*.test.ts',
            'mocks/**/*.test.ts',
            'tests/unit/**/*.test.ts',
            'tests/architecture.test.ts',
          ],
          exclude: ['**/*.postgres.test.ts'],
          globalSetup: ['tests/setup/template-global.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          environment: 'node',
          include: ['{server,tests}/**/*.postgres.test.ts'],
          globalSetup: ['tests/setup/postgres-global.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          environment: 'node',
          include: ['tests/contract/*.test.ts'],
          globalSetup: ['tests/setup/postgres-global.ts', 'tests/setup/template-global.ts'],
          pool: 'forks',
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: [pureTests],
          setupFiles: ['tests/setup/component.ts'],
        },
      },
    ],
  },
})
