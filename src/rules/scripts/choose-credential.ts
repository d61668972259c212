import type { CaseWindow } from '../../contract/cases.ts'
import type { Credential } from '../../contract/clients.ts'
import { stemWord } from '../reply-checks/text/stem.ts'

/**
 * The certificate a reply speaks of, among those that sign today. The one whose holder the case names; after a change of
 * surname the one still on the old name, because its end is what the client asks about, and the new one changes nothing
 * in it; else the one that signs the longest.
 */
export function chooseCredential(
  { case: { subject, points }, client }: Pick<CaseWindow, 'case' | 'client'>,
  today: string,
): Credential | undefined {
  const inForce = (client?.credentials ?? []).filter(
    ({ state, validFrom, validTo }) => state === 'valid' && validFrom <= today && today <= validTo,
  )
  const matter = new Set(stemsOf([subject, ...points.map(({ text }) => text)].join(' ')))
  const named = inForce.filter(({ holder }) => stemsOf(surnameOf(holder)).some((stem) => matter.has(stem)))
  const left = named.length > 0 ? named : inForce
  const renamed = left.filter((one) => left.some((other) => isRenamed(one.holder, other.holder)))
  if (renamed.length > 0) return renamed.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))[0]
  return left.toSorted((a, b) => b.validTo.localeCompare(a.validTo))[0]
}

/** Whether two holders are one person under two surnames: the name and the patronymic are the same. */
function isRenamed(one: string, other: string): boolean {
  const [surname, ...given] = wordsOf(one)
  const [otherSurname, ...otherGiven] = wordsOf(other)
  return given.length >= 2 && surname !== otherSurname && given.join(' ') === otherGiven.join(' ')
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}-]+/gu) ?? []
  )
}

const surnameOf = (holder: string) => wordsOf(holder)[0] ?? ''
const stemsOf = (text: string) => wordsOf(text).map(stemWord)
