import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, type RenderResult } from '@testing-library/react'
import type { ReactElement } from 'react'
import { IntlProvider } from 'react-intl'
import { MemoryRouter } from 'react-router'
import type { Language } from '../../src/contract/codes.ts'
import type { Operator } from '../../src/contract/session.ts'
import { SessionContext } from '../../src/operator/session.ts'

type Words = Record<string, string>

const found = import.meta.glob<Words>('../../src/*/words.{ru,en}.json', { eager: true, import: 'default' })

/** All texts of a language, gathered as the app gathers them. */
export function wordsOf(language: Language): Words {
  const files = Object.entries(found).filter(([path]) => path.endsWith(`words.${language}.json`))
  return Object.assign({}, ...files.map(([, words]) => words)) as Words
}

const annaKim: Operator = { id: 'anna', name: 'Анна Ким', roles: ['operator'] }

/**
 * Draws an element as it stands in the window: with texts, a query client of its own, a signed-in
 * operator, and an address.
 */
export function renderInWindow(
  element: ReactElement,
  { language = 'ru', path = '/', operator = annaKim }: { language?: Language; path?: string; operator?: Operator } = {},
): RenderResult & { client: QueryClient } {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: Infinity } } })
  const words = wordsOf(language)
  const session = { operator, draftKey: '', now: '2026-11-20T11:20:00Z' }
  const result = render(element, {
    wrapper: ({ children }) => (
      <MemoryRouter initialEntries={[path]}>
        <QueryClientProvider client={client}>
          <IntlProvider
            locale={language}
            messages={words}
            onError={(error) => {
              throw error
            }}
          >
            <SessionContext value={session}>{children}</SessionContext>
          </IntlProvider>
        </QueryClientProvider>
      </MemoryRouter>
    ),
  })
  return { ...result, client }
}
