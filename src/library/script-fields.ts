import type { Channel, Language } from '../contract/codes.ts'
import type { Script } from '../contract/scripts.ts'

/** A script as it stands in the form. */
export type ScriptFields = {
  title: string
  topic: string
  language: Language
  channels: readonly Channel[]
  text: string
}

/** The fields of an empty form, or of a script that is written anew. */
export function fieldsOf(script: Script | undefined, language: Language): ScriptFields {
  return {
    title: script?.title ?? '',
    topic: script?.topic ?? '',
    language: script?.language ?? language,
    channels: script?.channels ?? [],
    text: script?.text ?? '',
  }
}

/** The first field that is still empty. */
export function lackOf(fields: ScriptFields): 'title' | 'topic' | 'text' | undefined {
  return (['title', 'topic', 'text'] as const).find((name) => fields[name].trim() === '')
}
