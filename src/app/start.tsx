import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { StrictMode, type ComponentType, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/golos-text'
import '../ui/tokens.css'
import '../ui/base.css'
import { configureApi } from '../api/api-settings.ts'
import { createQueryClient } from '../api/query-client.ts'
import { noteServerTime } from '../operator/clock.ts'
import { applyTheme, readPreferences } from '../operator/preferences.ts'
import { sessionQueries } from '../operator/session.ts'
import { SettingsContext } from '../operator/settings.ts'
import { watchLeaving } from '../ui/guard-leaving.ts'
import { Guard } from '../workspace/guard.tsx'
import { prefetchPlace } from '../workspace/prefetch-place.ts'
import { StartAgainContext } from '../workspace/start-again.ts'
import { ConfigError, type Config } from './config.ts'
import { CrashPage } from './crash-page.tsx'
import { LanguageGate, type Spoken } from './language-gate.tsx'
import { isOpenAddress } from './open-address.ts'
import { AllPages } from './open-pages.tsx'
import { loadWords } from './words.ts'

/** In what the hosts of the window differ; the window itself does not know which one it has. */
export interface Host {
  readonly config: Config | Promise<Config>
  /** Addresses in the path need a server that answers every path with the page; behind `#` any host will do. */
  readonly Router: ComponentType<{ children: ReactNode; useTransitions?: boolean }>
  /** The address within the window, as it is at the start. */
  readonly address: string
  /** Brings back the first state of everything, where that makes sense. */
  readonly startAgain?: () => Promise<void>
}

/** Starts the window in the page. */
export async function startWindow(host: Host): Promise<void> {
  applyTheme()
  watchLeaving()
  const place = document.getElementById('okno')
  if (!place) throw new Error('The page has no element with the id okno')
  const root = createRoot(place)
  try {
    const { language } = readPreferences()
    const [config, words] = await Promise.all([host.config, loadWords(language)])
    const client = createQueryClient()
    connect(config, client, host.address)
    root.render(
      <StrictMode>
        <Providers host={host} config={config} client={client} spoken={{ language, words }}>
          <AllPages />
        </Providers>
      </StrictMode>,
    )
  } catch (error) {
    root.render(<CrashPage error={error} expected={error instanceof ConfigError} />)
  }
}

function connect(config: Config, client: QueryClient, address: string): void {
  configureApi({
    base: config.api,
    language: () => readPreferences().language,
    onDate: noteServerTime,
    onSignedOut: () => client.setQueryData(sessionQueries.current.queryKey, null),
  })
  if (isOpenAddress(address)) return
  // Asked for before React draws anything: the answer is on its way while the first screen is made.
  void client.prefetchQuery(sessionQueries.current)
  prefetchPlace(client, address)
}

function Providers({
  host,
  config,
  client,
  spoken,
  children,
}: {
  host: Host
  config: Config
  client: QueryClient
  spoken: Spoken
  children: ReactNode
}) {
  const { Router } = host
  return (
    <Guard renderFallback={(error) => <CrashPage error={error} />}>
      <SettingsContext value={config}>
        <StartAgainContext value={host.startAgain}>
          <QueryClientProvider client={client}>
            <LanguageGate first={spoken}>
              {/* A press on a case is answered in its own frame, not between other work. */}
              <Router useTransitions={false}>{children}</Router>
            </LanguageGate>
          </QueryClientProvider>
        </StartAgainContext>
      </SettingsContext>
    </Guard>
  )
}
