/** Endings that Russian names take in speech; the stem before them stays. */
const endings =
  'а|я|у|ю|ы|и|е|ь|й|о|ой|ей|ою|ею|ом|ем|ём|ым|им|ых|их|ыми|ими|ам|ям|ами|ями|ах|ях|ого|его|ому|ему|ая|яя|ую|юю|ий|ый|ия|ии|ию|ией|ием|ья|ьи|ье|ью|ьей|ов|ев'
const mute = /(?:ий|ый|ой|ая|яя|ия|[аеёиоуыэюяьй])$/iu

/**
 * Takes out of a story what tells who the client is: names (with their Russian endings), e-mails, and every run of
 * digits long enough to be a phone, account, card, contract or case number. Sums and dates stay: they make the story.
 */
export function anonymise(text: string, names: readonly string[]): string {
  let hidden = text
    .replace(/[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{1,255}\.\p{L}{2,}/gu, '[почта]')
    .replace(/\+?\d(?:[\s()-]{0,2}\d){6,}/gu, '[номер]')
    .replace(/№\s*\d+/gu, '№ [номер]')
  for (const word of new Set(names.flatMap(tellingWords))) hidden = hidden.replace(formsOf(word), '[имя]')
  return hidden.replace(/\[имя\](?:[\s.,«»"-]*\[имя\])+/gu, '[имя]')
}

/** The words of a name that tell who it is: what begins with a capital, and all that stands between quotation marks. */
function tellingWords(name: string): string[] {
  const quoted = [...name.matchAll(/[«"„“]([^»"“”]+)[»"“”]/gu)].flatMap(([, inside = '']) => wordsOf(inside))
  return [...wordsOf(name).filter((word) => /^\p{Lu}/u.test(word)), ...quoted].filter((word) => word.length > 1)
}

const wordsOf = (text: string) => text.match(/[\p{L}\d]+/gu) ?? []

/** A word in all its cases: «Павел, Павла», «Пётр, Петра». Short ones count only with their capital: «Ли» and «ли» differ. */
function formsOf(word: string): RegExp {
  const cut = word.replace(mute, '')
  const stem = (cut.length > 1 ? cut : word)
    .replace(/([^аеёиоуыэюя])[еёо]([^аеёиоуыэюяьй])$/iu, '$1[еёоь]?$2')
    .replaceAll(/(?<!\[)[её](?![ёо])/giu, '[её]')
  return new RegExp(`(?<!\\p{L})${stem}(?:${endings})?(?!\\p{L})`, word.length > 3 ? 'giu' : 'gu')
}
