import { BrowserRouter } from 'react-router'
import { loadConfig } from './config.ts'
import { startWindow } from './start.tsx'

await startWindow({
  config: loadConfig(`${import.meta.env.BASE_URL}config.json`),
  Router: BrowserRouter,
  address: location.pathname + location.search,
})
