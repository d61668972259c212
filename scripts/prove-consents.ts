import { spawnSync } from 'node:child_process'

/* `npm run prove:consents`: the figures of a release. 1,000,000 histories of the pure machine, 2,000 over HTTP
 * and 500 races on each store. */

const env = { CONSENT_SEQUENCES: '1000000', CONSENT_HTTP_SEQUENCES: '2000', CONSENT_RACES: '500', ...process.env }
const parts = [
  [
    'unit',
    'src/rules/consents/consents.model.test.ts',
    'server/consents/histories.test.ts',
    'server/consents/withdrawal-race.test.ts',
  ],
  ['postgres', 'server/consents/histories.postgres.test.ts', 'server/consents/withdrawal-race.postgres.test.ts'],
]
for (const [project = '', ...files] of parts) {
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', project, '--reporter', 'verbose', ...files], {
    stdio: 'inherit',
    env,
  })
  if (status !== 0) process.exit(status ?? 1)
}
