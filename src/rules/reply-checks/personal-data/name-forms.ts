/** A part of a name and all its forms. */
export interface NameForms {
  readonly name: string
  readonly isFormOf: (word: string) => boolean
}

/** Endings that Russian cases give to names; «-ов» is not among them, or «Иван» would be found in «Иванов». */
const endings = new Set([
  '',
  'а',
  'у',
  'ом',
  'е',
  'ы',
  'и',
  'ой',
  'ою',
  'ей',
  'ею',
  'ем',
  'ю',
  'я',
  'ым',
  'им',
  'ого',
  'ому',
  'его',
  'ему',
  'ая',
  'яя',
  'ую',
  'юю',
  'ий',
  'ый',
  'й',
  'ь',
  'о',
  'ью',
  'ия',
  'ии',
  'ию',
  'ией',
  "'s",
  's',
])

const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}

/** Latin spelling evened out, so that «Yulia», «Julia» and «Iuliia» differ as little as may be. */
function latinSkeleton(word: string): string {
  const latin = Array.from(word, (letter) => letters[letter] ?? letter).join('')
  return latin
    .replace(/shch/g, 'sch')
    .replace(/kh/g, 'h')
    .replace(/[jy]/g, 'i')
    .replace(/x/g, 'ks')
    .replace(/i[eo]/g, 'e')
    .replace(/(.)\1/g, '$1')
    .replace(/i+/g, 'i')
}

/** What stays of a name when its ending changes; a vowel that drops out gives a second stem: «Павел», «Павла». */
function stemsOf(name: string): string[] {
  const stem = name
    .replace(/(?:ский|цкий|ская|цкая)$/, (ending) => ending.slice(0, 2))
    .replace(/(?:ая|яя|ый|ий|ой|[аяоеийыьую])$/, '')
  const own = stem.length >= 2 ? stem : name
  const dropped = /^(.*[^аеиоуыэюя])[ео]([^аеиоуыэюя])$/.exec(name)
  const short =
    dropped === null ? [] : [`${dropped[1] ?? ''}${dropped[2] ?? ''}`, `${dropped[1] ?? ''}ь${dropped[2] ?? ''}`]
  return [own, ...short]
}

/** All forms of one part of a name, Cyrillic in all cases and Latin in the usual spellings. */
export function nameForms(name: string): NameForms {
  const stems = stemsOf(name)
  const skeleton = latinSkeleton(name)
  return {
    name,
    isFormOf: (word) => {
      if (stems.some((stem) => word.startsWith(stem) && endings.has(word.slice(stem.length)))) return true
      return /^[a-z']+$/.test(word) && word.length > 2 && latinSkeleton(word.replace(/'s$/, '')) === skeleton
    },
  }
}
