import { openDemoApi } from './demo-api.ts'
import { plantDemo } from '../world/seed.ts'
import { servePort } from './serve-port.ts'
import { version } from './version.ts'

// One world for all tabs of the browser: what one operator sends, the other sees, each in a tab of their own.
const api = openDemoApi(plantDemo, version)

addEventListener('connect', (event) => {
  const [port] = (event as MessageEvent).ports
  if (port) servePort(port, api)
})
