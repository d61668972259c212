import { listWords } from '../text/word-list.ts'
import { roleMailboxes } from '../words/number-labels.ts'
import type { PersonalDatum } from './kinds.ts'

const isRole = listWords(roleMailboxes)

/** The sign itself, or how people write it to hide an address from robots. */
const at = /\s?(?:@|\((?:at|собака)\)|\[(?:at|собака)\])\s?/g
/** A mailbox at a bank’s own domain is that of a desk or of somebody who answers for it. */
const ofBank = /^[\p{L}\p{N}.-]*(?:bank|банк)/u
const box = /[\p{L}\p{N}._%+-]{1,64}$/u
const domain = /^[\p{L}\p{N}-]{1,63}(?:\s?(?:\.|\((?:dot|точка)\)|\[(?:dot|точка)\])\s?[\p{L}\p{N}-]{2,24}){1,4}/u

/** Looks for addresses around each «@»: what stands before and after is bounded, so the work is linear. */
export function findEmails(lower: string): PersonalDatum[] {
  const found: PersonalDatum[] = []
  for (const sign of lower.matchAll(at)) {
    const before = box.exec(lower.slice(Math.max(0, sign.index - 64), sign.index))?.[0].replace(/^[.%+-]+/, '')
    const from = sign.index + sign[0].length
    const after = domainAt(lower, from)
    if (before === undefined || before === '' || after === undefined) continue
    if (isRole(before) || ofBank.test(after)) continue
    found.push({ kind: 'email', start: sign.index - before.length, end: from + after.length })
  }
  return [...found, ...findSpokenAddresses(lower)]
}

/** «вера точка белова собака почта точка ру», "anna dot bell at mailbox dot com": every sign said in a word. */
const spoken =
  /(?<![\p{L}\p{N}])((?:[a-zа-я\d._-]{1,30}\s(?:точка|dot|тире|минус|подчеркивание|underscore|dash)\s){0,3}[a-zа-я\d._-]{1,40})\s?(?:собака|собачка|at|эт)\s?((?:[a-zа-я\d-]{2,30}\s?(?:точка|dot|\.)\s?){1,3}(?:ру|ком|бел|бай|by|ru|com|net|org|info|рф|su|ua|kz|uk|de|pl|lt|lv|eu|io|me|example))(?![\p{L}\p{N}])/gu

function findSpokenAddresses(lower: string): PersonalDatum[] {
  return Array.from(lower.matchAll(spoken))
    .filter(([, box = '', zone = '']) => !isRole(box) && (/точка|dot/.test(zone) || /^[a-z\d._-]+$/.test(box)))
    .filter(
      (match) =>
        /собак|собач/.test(match[0]) ||
        /(?:dot|точка|\d|[._-])/.test(match[1] ?? '') ||
        /dot|точка/.test(match[2] ?? ''),
    )
    .map((match) => ({ kind: 'email', start: match.index, end: match.index + match[0].length }))
}

/** With spaces around the dot only what looks like a country or a common zone counts, not the next sentence. */
function domainAt(lower: string, from: number): string | undefined {
  const text = lower.slice(from, from + 255)
  const whole = domain.exec(text)?.[0]
  if (whole !== undefined && (!/\s/.test(whole) || /[([](?:dot|точка)/.test(whole))) return whole
  const tight = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,24}){1,4}/u.exec(text)?.[0]
  return (
    tight ??
    /^[\p{L}\p{N}-]{1,63}(?:\s|\s?(?:\.|\((?:dot|точка)\)|\[(?:dot|точка)\])\s?)(?:ru|by|com|net|org|info|su|рф|бел|kz|ua|me|io)(?![\p{L}\p{N}])/u.exec(
      text,
    )?.[0]
  )
}
