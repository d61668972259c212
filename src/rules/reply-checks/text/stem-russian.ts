/**
 * The Snowball stemmer for Russian (https://snowballstem.org/algorithms/russian/stemmer.html), on folded text («ё» is
 * already «е»).
 */
const vowel = /[аеиоуыэюя]/
const perfectiveGerund = /(?:(?<=[ая])(?:вшись|вши|в)|(?:ившись|ывшись|ивши|ывши|ив|ыв))$/
const reflexive = /(?:ся|сь)$/
const adjective =
  /(?:(?:(?<=[ая])(?:ем|нн|вш|ющ|щ)|(?:ивш|ывш|ующ))?(?:ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею))$/
const verb =
  /(?:(?<=[ая])(?:ешь|нно|йте|ете|ла|на|ли|ем|ло|но|ет|ют|ны|ть|й|л|н)|(?:уйте|ейте|ила|ыла|ена|ите|или|ыли|ило|ыло|ено|ует|уют|ены|ить|ыть|ишь|ей|уй|ил|ыл|им|ым|ен|ят|ит|ыт|ую|ю))$/
const noun =
  /(?:иями|ями|ами|ией|иям|ием|иях|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ах|ях|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/
const derivational = /(?:ость|ост)$/
const superlative = /(?:ейше|ейш)$/

function regions(word: string): { rv: number; r2: number } {
  const first = word.search(vowel)
  const rv = first < 0 ? word.length : first + 1
  const region = (from: number) => {
    for (let at = from; at < word.length; at += 1) {
      if (!vowel.test(word[at] ?? '') && at > 0 && vowel.test(word[at - 1] ?? '') && at - 1 >= from) return at + 1
    }
    return word.length
  }
  return { rv, r2: region(region(0)) }
}

/** Takes off the ending when it lies wholly in the region. */
function strip(word: string, ending: RegExp, from: number): string | undefined {
  const at = word.search(ending)
  return at >= from && at >= 0 ? word.slice(0, at) : undefined
}

/** The stem of one Russian word. */
export function stemRussian(source: string): string {
  const { rv, r2 } = regions(source)
  if (rv >= source.length || source.length > 40) return source
  let word = source
  const gerund = strip(word, perfectiveGerund, rv)
  if (gerund === undefined) {
    word = strip(word, reflexive, rv) ?? word
    word = strip(word, adjective, rv) ?? strip(word, verb, rv) ?? strip(word, noun, rv) ?? word
  } else word = gerund
  word = strip(word, /и$/, rv) ?? word
  word = strip(word, derivational, r2) ?? word
  const soft = strip(word, /ь$/, rv)
  if (soft !== undefined) return soft
  word = strip(word, superlative, rv) ?? word
  return word.endsWith('нн') ? word.slice(0, -1) : word
}
