import { trimPlace, type Place } from './place.ts'

// Each alternative starts only where no mark of its kind stands before: a run of a million marks is read once.
const sentenceEnd = /(?<![.!?…])[.!?…]+[»"”')\]]*(?=\s|$)|(?<!\.)\.{2,}|…|;|(?<!\))\){2,}(?=\s)/gu

/**
 * Cuts a stretch of text into sentences. Client's texts often go without capitals and commas, so a border is a mark and
 * never a capital: «красиво. а деньги когда?» are two sentences.
 */
export function splitSentences(text: string, place: Place): Place[] {
  const body = text.slice(place.start, place.end)
  const sentences: Place[] = []
  let from = 0
  for (const mark of body.matchAll(sentenceEnd)) {
    const end = mark.index + mark[0].length
    if (mark[0] === '.' && isInsideSentence(body, mark.index)) continue
    pushPlace(sentences, text, { start: place.start + from, end: place.start + end })
    from = end
  }
  pushPlace(sentences, text, { start: place.start + from, end: place.end })
  return sentences
}

function pushPlace(sentences: Place[], text: string, place: Place): void {
  const trimmed = trimPlace(text, place)
  if (/\p{L}/u.test(text.slice(trimmed.start, trimmed.end))) sentences.push(trimmed)
}

const neverEnds = /(?:^|[^\p{L}])(?:т|е|к|п|пп|ст|ул|им|см|д|кв|стр|напр|тел|mr|mrs|ms|dr|no|st|vs|e|g|i)$/iu
const mayEnd = /(?:^|[^\p{L}])(?:руб|тыс|млн|млрд|г|гг|р|коп|др|пр|ч|мин|etc|inc|ltd)$/iu

// A full stop after an abbreviation («т. е.», «ул.») or initials ends nothing; after «руб.» a capital decides.
function isInsideSentence(body: string, at: number): boolean {
  const before = body.slice(Math.max(0, at - 6), at)
  if (neverEnds.test(before) || /(?:^|[^\p{L}])\p{Lu}$/u.test(before)) return true
  return mayEnd.test(before) && !/^\s+\p{Lu}/u.test(body.slice(at + 1, at + 12))
}
