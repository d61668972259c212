import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * Where distributions put Chromium and its kin. The one without a window of its own comes first: it takes half the
 * processor, because there is no browser around the page. Letters come out a hair wider than on a desk, so pictures are better
 * taken in a full one. `CHROMIUM` names another.
 */
const systemPlaces = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * Parts of a browser that no page sees. The last two load the address bar's list as a page of its own into every window: a
 * second and a half of a core each. The switch counts once, so what Playwright turns off is here too.
 */
const featuresOff = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
]

/** Flags for a browser that must not speak to anybody but the page under test. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${featuresOff.join(',')}`,
]

/**
 * A Chromium to test in: named by `CHROMIUM`, the system's, or Playwright's own; else one is installed by Playwright or by
 * apt. With none the tests fail: a browser test that skips itself tests nothing.
 */
export function findChromium(): string {
  const named = process.env['CHROMIUM']
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM names ${named}, and there is no such file.`)
  }
  return present() ?? installed() ?? nowhere()
}

function present(): string | undefined {
  const own = playwrightsOwn()
  return systemPlaces.find((place) => existsSync(place)) ?? (own && existsSync(own) ? own : undefined)
}

function playwrightsOwn(): string | undefined {
  const { chromium } = createRequire(import.meta.url)('@playwright/test') as typeof import('@playwright/test')
  return chromium.executablePath()
}

function installed(): string | undefined {
  console.log('No Chromium here: trying Playwright’s installer, then apt…')
  const tries: [string, string[]][] = [
    ['npx', ['playwright', 'install', 'chromium']],
    ['apt-get', ['update', '-qq']],
    ['apt-get', ['install', '-y', '-qq', 'chromium']],
  ]
  for (const [command, words] of tries) {
    const tried = spawnSync(command, words, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    const found = tried.status === 0 ? present() : undefined
    if (found) return found
  }
  return undefined
}

function nowhere(): never {
  throw new Error(
    'No Chromium was found and none could be installed. Install it (Debian: apt-get install chromium) or name one in CHROMIUM.',
  )
}
