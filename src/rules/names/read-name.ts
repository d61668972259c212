import { getGender } from 'lvovich'

export type Gender = 'male' | 'female'

/** A person's name by its parts, as they stand on the card. */
export interface PersonName {
  last: string
  first: string
  middle: string
  /** Undefined where neither the patronymic nor the name tells: then nothing is declined at random. */
  gender: Gender | undefined
}

/** Ends of patronymics, those of the Turkic kind among them. */
const female = /(?:[вч]на|шна|\s(?:кызы|гызы|кизи))$/iu
const male = /(?:[ое]вич|ич|\s(?:оглы|оглу|улы|уулу))$/iu

/**
 * Reads «Фамилия Имя Отчество», as the bank writes it; a name with the patronymic in the middle is read as «Имя Отчество
 * Фамилия». Undefined for what is no such name: one word, foreign letters, several names in a row.
 */
export function readName(name: string): PersonName | undefined {
  const words = name.trim().split(/\s+/u)
  // A word in small letters is no name («неизвестный клиент»), save the ends of Turkic patronymics.
  if (words.length < 2 || !words.every((word, at) => isNameWord(word) || (at === 3 && isPatronymic(` ${word}`))))
    return undefined
  const parts = splitWords(words)
  return parts && { ...parts, gender: genderOf(parts) }
}

const isNameWord = (word: string) => /^[А-ЯЁ][а-яё]*(?:[-’'][А-ЯЁа-яё][а-яё]*)*$/u.test(word)

function splitWords(words: readonly string[]): Omit<PersonName, 'gender'> | undefined {
  const [one = '', two = '', three = '', four = ''] = words
  if (words.length === 2) return { last: one, first: two, middle: '' }
  // No first name looks like a patronymic, while many a surname does: Павел Романович Юхневич.
  if (words.length === 3 && isPatronymic(two)) return { last: three, first: one, middle: two }
  if (words.length === 3 && isPatronymic(three)) return { last: one, first: two, middle: three }
  if (words.length === 4 && isPatronymic(`${three} ${four}`))
    return { last: one, first: two, middle: `${three} ${four}` }
  return undefined
}

const isPatronymic = (word: string) => female.test(word) || male.test(word)

/** A patronymic tells for certain; the name and the surname only together. */
function genderOf({ last, first, middle }: Omit<PersonName, 'gender'>): Gender | undefined {
  if (female.test(middle)) return 'female'
  if (male.test(middle)) return 'male'
  const found = getGender({ first, last })
  return found === 'male' || found === 'female' ? found : undefined
}
