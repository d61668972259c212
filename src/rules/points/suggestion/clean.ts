import type { Place } from './place.ts'

const leading =
  /^(?:@[\p{L}\d_]+|(?:и еще|еще вопрос|ещё вопрос|и ещё|и|а|но|ну|да|так|тоже|также|кстати|в общем|короче|просто|вообще|во-первых|во-вторых|в-третьих|ещё раз|еще раз|ещё|еще|повторяю|повторюсь|кроме того|при этом|тогда|поэтому|ладно|хорошо|ага|понятно|понял|поняла|ок|and|but|so|also|well|then|okay|ok|first|firstly|second|secondly|third|finally|again|(?:yes|no)(?=,))(?!\p{L})(?!\s+(?:как|что|бы|б|же|ли|and)(?!\p{L})))\s*[,:.…—–-]*\s*/iu
const trailing = /[\s,;:—–-]+$/u

/** Narrows a place to the words of the point: no opening conjunctions, addresses and list marks, no trailing commas. */
export function cleanPlace(text: string, place: Place): Place {
  let { start, end } = place
  for (
    let found = leading.exec(text.slice(start, start + 80));
    found;
    found = leading.exec(text.slice(start, start + 80))
  ) {
    if (start + found[0].length >= end - 3) break
    start += found[0].length
  }
  const opening = /^[\s«"“(*•·-]+(?=[\p{L}\d@])/u.exec(text.slice(start, start + 20))
  if (opening && !'«"“('.includes(opening[0].trim())) start += opening[0].length
  const tail = trailing.exec(text.slice(Math.max(start, end - 40), end))
  if (tail) end -= tail[0].length
  const laughter = /(?<=[\p{L}\d.!?])\)+$/u.exec(text.slice(Math.max(start, end - 20), end))
  if (laughter && !text.slice(start, end).includes('(')) end -= laughter[0].length
  return { start, end }
}

/** The longest text of a suggested point; the operator still sees the whole place in the message. */
const longestPoint = 500

/** The words of a place on one line. */
export function readPoint(text: string, place: Place): string {
  const line = text.slice(place.start, place.end).replace(/\s+/gu, ' ').trim()
  if (line.length <= longestPoint) return line
  const cut = line.slice(0, longestPoint)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestPoint / 2)).trimEnd()}…`
}
