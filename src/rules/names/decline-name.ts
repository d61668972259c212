import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich'
import { declinedCases, type DeclinedCase } from './cases.ts'
import { stiffParts, surnamesOfMen } from './name-exceptions.ts'
import { readName, type Gender } from './read-name.ts'

/**
 * A name in a case, or undefined where it cannot be known: no gender to be told, a name of a kind we do not read. A gap with
 * no form stays a gap, or takes its fallback; a name in a wrong case is worse than none.
 */
export function declineName(name: string, to: DeclinedCase, gender?: Gender): string | undefined {
  // A name in foreign letters is written the same in every case.
  if (/^[\p{Script=Latin}\s.’'-]+$/u.test(name)) return name
  const read = readName(name)
  const known = gender ?? read?.gender
  if (!read || !known) return undefined
  const last = declineSurname(read.last, to, known)
  const first = soften(inclineFirstname(read.first, to, known), read.first, to)
  const middle = read.middle === '' ? '' : inclineMiddlename(read.middle, to, known)
  return [last, first, middle].filter((part) => part !== '').join(' ')
}

function declineSurname(surname: string, to: DeclinedCase, gender: Gender): string {
  return surname
    .split('-')
    .map((part, at, parts) =>
      at < parts.length - 1 && stiffParts.has(part.toLowerCase()) ? part : declinePart(part, to, gender),
    )
    .join('-')
}

/** The library’s form, mended where it is known to err. */
function declinePart(part: string, to: DeclinedCase, gender: Gender): string {
  const lower = part.toLowerCase()
  // A woman’s surname in a consonant, «й» or «ь» never changes; the library declines «Цой».
  if (gender === 'female' && /[^аеёиоуыэюя]$/u.test(lower)) return part
  if (gender === 'male') {
    const forms = surnamesOfMen[lower]
    if (forms) return forms[declinedCases.indexOf(to)] ?? part
    // «Стрелец» keeps its soft «л»: Стрельца, not Стрелца.
    if (/[аеёиоуыэюя]лец$/u.test(lower)) return `${part.slice(0, -2)}${softFleeting[to]}`
  }
  const declined = inclineLastname(part, to, gender)
  // «Гусь» and the like, which the library leaves as they are for men too.
  if (gender === 'male' && declined === part && lower.endsWith('ь')) return `${part.slice(0, -1)}${softMale[to]}`
  return soften(declined, part, to)
}

/** After a hissing sound the unstressed ending is «-ей»: Гочей, not Гочой. */
function soften(declined: string, before: string, to: DeclinedCase): string {
  return to === 'instrumental' && /[жшчщц]а$/u.test(before) ? declined.replace(/ой$/u, 'ей') : declined
}

const softMale: Readonly<Record<DeclinedCase, string>> = {
  genitive: 'я',
  dative: 'ю',
  accusative: 'я',
  instrumental: 'ем',
  prepositional: 'е',
}

const softFleeting: Readonly<Record<DeclinedCase, string>> = {
  genitive: 'ьца',
  dative: 'ьцу',
  accusative: 'ьца',
  instrumental: 'ьцом',
  prepositional: 'ьце',
}
