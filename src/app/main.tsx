import { loadConfig } from './config.ts'
import { startWindow } from './start.tsx'

await startWindow({ config: loadConfig(`${import.meta.env.BASE_URL}config.json`), addresses: 'path' })
