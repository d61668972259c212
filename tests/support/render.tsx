import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, type RenderResult } from '@testing-library/react'
import type { ReactElement } from 'react'
import { IntlProvider } from 'react-intl'
import { MemoryRouter } from 'react-router'
import type { Language } from '../../src/contract/codes.ts'

type Words = Record<string, string>

const found = import.meta.glob<Words>('../../src/*/words.{ru,en}.json', { eager: true, import: 'default' })

/** All texts of a language, gathered as the app gathers them. */
export function wordsOf(language: Language): Words {
  const files = Object.entries(found).filter(([path]) => path.endsWith(`words.${language}.json`))
  return Object.assign({}, ...files.map(([, words]) => words)) as Words
}

/** Draws an element as it stands in the window: with texts, a query client of its own, and an address. */
export function renderInWindow(
  element: ReactElement,
  { language = 'ru', path = '/' }: { language?: Language; path?: string } = {},
): RenderResult & { client: QueryClient } {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: Infinity } } })
  const words = wordsOf(language)
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
            {children}
          </IntlProvider>
        </QueryClientProvider>
      </MemoryRouter>
    ),
  })
  return { ...result, client }
}
