import { HashRouter } from 'react-router'
import { loadConfig } from '../src/app/config.ts'
import { startWindow } from '../src/app/start.tsx'
import { mountApi } from './browser.ts'
import { connectHost } from './host/connect-host.ts'
import { askToStartAgain, startAgainIfAsked } from './start-again.ts'
import { trustWorkers } from './trusted-worker.ts'

/**
 * The demo: the same application, started after its api has been mounted in the browser. Works from any folder of any
 * static host, because every address is relative to the page.
 */
async function prepareHost() {
  const apiBase = new URL('api', document.baseURI)
  const [config, api] = await Promise.all([
    loadConfig(new URL('config.json', document.baseURI).href),
    connectHost(trustWorkers()),
  ])
  await startAgainIfAsked(api)
  await mountApi(apiBase, api)
  return { ...config, api: apiBase.pathname }
}

await startWindow({
  config: prepareHost(),
  Router: HashRouter,
  address: location.hash.slice(1) || '/',
  startAgain: askToStartAgain,
})
