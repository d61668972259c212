import { describe } from 'vitest'
import { describeContract } from './describe-contract.ts'
import { overHttp } from './support/over-http.ts'

/** Any server of anybody's: `OKNO_CONTRACT_URL=https://okno.example npx vitest run --project contract given-url`. */
const url = process.env['OKNO_CONTRACT_URL']

if (url) describeContract(url, async () => overHttp(url, async () => undefined))
else describe.skip('contract: no OKNO_CONTRACT_URL is given', () => undefined)
