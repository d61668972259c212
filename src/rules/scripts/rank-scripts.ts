import type { Channel, Language } from '../../contract/codes.ts'
import type { Script } from '../../contract/scripts.ts'

/** What the operator looks for, and the case the script must fit. */
export type ScriptWish = {
  /** What was typed into the search; empty shows everything. */
  search: string
  /** The case's subject and open points: what the client wants. */
  matter: string
  channel: Channel
  language: Language
}

/** Scripts that answer the search, best fitting first; in another language last. */
export function rankScripts(scripts: readonly Script[], wish: ScriptWish): Script[] {
  const asked = stemsOf(wish.search)
  const matter = new Set(stemsOf(wish.matter))
  return scripts
    .map((script) => ({
      script,
      head: new Set(stemsOf(`${script.title} ${script.topic}`)),
      body: new Set(stemsOf(script.text)),
    }))
    .filter(({ head, body }) => asked.every((stem) => startsAny(head, stem) || startsAny(body, stem)))
    .map((one) => ({ script: one.script, score: scoreScript(one, asked, matter, wish) }))
    .sort((a, b) => b.score - a.score || a.script.title.localeCompare(b.script.title))
    .map(({ script }) => script)
}

type ReadScript = { script: Script; head: ReadonlySet<string>; body: ReadonlySet<string> }

function scoreScript(
  { script, head, body }: ReadScript,
  asked: string[],
  matter: ReadonlySet<string>,
  wish: ScriptWish,
): number {
  const inHead = asked.filter((stem) => startsAny(head, stem)).length * 20
  const fits = [...matter].reduce((sum, stem) => sum + (head.has(stem) ? 4 : 0) + (body.has(stem) ? 1 : 0), 0)
  const channel = script.channels.length === 0 || script.channels.includes(wish.channel) ? 3 : 0
  return inHead + fits + channel + (script.language === wish.language ? 1_000 : 0)
}

/** Whether one of the stems begins so. */
export function startsAny(stems: ReadonlySet<string>, start: string): boolean {
  return stems.has(start) || [...stems].some((stem) => stem.startsWith(start))
}

/**
 * Words cut to their beginnings, so that «согласия» finds «согласие»: Russian endings are rarely longer than three
 * letters. Words of one or two letters carry no meaning here.
 */
export function stemsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]{3,}/gu) ?? []
  return words.map((word) =>
    word.slice(0, Math.max(3, word.length > 5 ? word.length - 2 : word.length - 1)).slice(0, 7),
  )
}
