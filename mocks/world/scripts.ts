import type { Channel, Language } from '../../src/contract/codes.ts'
import type { Who } from './cast.ts'
import type { WorldIds } from './ids.ts'
import type { ScriptEdition } from './play-world.ts'
import { biometricsScripts } from './scripts/biometrics.ts'
import { consentScripts } from './scripts/consents.ts'
import { dealingScripts } from './scripts/dealing.ts'
import { englishScripts } from './scripts/english.ts'
import { matterScripts } from './scripts/matters.ts'
import type { Times } from './times.ts'

/** A script as its keeper wrote it; earlier texts are versions that were sent in their time. */
export interface ScriptCast {
  id: string
  title: string
  topic: string
  channels: Channel[]
  text: string
  language?: Language
  owner?: Extract<Who, 'tatiana' | 'elena'>
  /** Texts of earlier versions, the oldest first. */
  before?: string[]
  /** How many days ago the present version was published. */
  since?: number
  proposal?: { by: Who; text: string; why: string; daysAgo: number }
}

export const scripts: readonly ScriptCast[] = [
  ...consentScripts,
  ...biometricsScripts,
  ...matterScripts,
  ...dealingScripts,
  ...englishScripts,
]

const betweenVersions = 120

/** Every version of every script and the proposals that wait for their keepers, with the day of each. */
export function scriptEditionsAt(t: Times, ids: WorldIds): ScriptEdition[] {
  return scripts.flatMap((script) => [...versionsOf(script, t), ...proposalOf(script, t, ids)])
}

function versionsOf(script: ScriptCast, t: Times): ScriptEdition[] {
  const { id, title, topic, channels, language = 'ru', owner = 'tatiana', before = [], since = 150 } = script
  return [...before, script.text].map((text, index) => ({
    id,
    by: owner,
    at: t.day(-since - (before.length - index) * betweenVersions, '15:10'),
    fact: { type: 'script-published', data: { version: index + 1, title, topic, language, channels, text, owner } },
  }))
}

function proposalOf({ id, proposal }: ScriptCast, t: Times, ids: WorldIds): ScriptEdition[] {
  if (!proposal) return []
  const { by, text, why, daysAgo } = proposal
  const proposalId = ids.of(`proposal ${id} ${daysAgo}`)
  return [
    { id, by, at: t.day(-daysAgo, '17:30'), fact: { type: 'script-proposed', data: { proposalId, text, why, by } } },
  ]
}
