import * as z from 'zod/mini'
import { readBeside } from '../api/read-beside.ts'
import { languages } from '../contract/codes.ts'
import { usualSettings, type Settings } from '../operator/settings.ts'

const { features: usual } = usualSettings

const fileShape = z.object({
  api: z._default(z.string().check(z.regex(/^(?:https?:\/\/[^\s?#]+|\/[^\s?#]*|\.\/[^\s?#]*)$/u)), '/api'),
  languages: z._default(z.array(z.enum(languages)).check(z.minLength(1)), [...usualSettings.languages]),
  signIn: z._default(z.enum(['personas', 'oidc']), usualSettings.signIn),
  features: z._default(
    z.object({
      import: z._default(z.boolean(), usual.import),
      presence: z._default(z.boolean(), usual.presence),
      search: z._default(z.boolean(), usual.search),
    }),
    usual,
  ),
})

/** What the bank set for its window: `config.json` beside the page, read at the start and not at the build. */
export interface Config extends Settings {
  /** Where the API is, absolute or from the root of this host; no slash at the end. */
  readonly api: string
}

/** A configuration with which the window cannot start; the message names what is wrong. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** @throws ConfigError that names every wrong setting. */
export function parseConfig(value: unknown): Config {
  const parsed = z.safeParse(fileShape, value)
  if (parsed.success) return { ...parsed.data, api: parsed.data.api.replace(/\/+$/u, '') }
  const wrong = parsed.error.issues.map((issue) => issue.path.join('.') || '(config.json)')
  throw new ConfigError([...new Set(wrong)].join(', '))
}

/** Reads the file that lies beside the page. @throws ConfigError */
export async function loadConfig(address: string): Promise<Config> {
  return parseConfig(await readBeside(address))
}
