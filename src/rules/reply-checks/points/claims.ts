import type { Answering } from './answering.ts'
import { coverOf, enough } from './cover.ts'
import { fits, type Wanted } from './fits.ts'
import type { PointMatter } from './matter.ts'

/** Another point has more of the sentence: «Оригинал вернули» answers «Верните оригинал», not «Почему не приняли?». */
export function isClaimed(each: Answering, matter: PointMatter, others: readonly PointMatter[]): boolean {
  const share = coverOf([each], matter) / matter.total
  return others.some((other) => {
    const theirs = other.total === 0 ? 0 : coverOf([each], other) / other.total
    const ofOwn = [...matter.weights.keys()].some(
      (concept) => each.concepts.has(concept) && !other.weights.has(concept),
    )
    return (
      theirs >= enough &&
      (share < (matter.isRequest ? Math.min(theirs * clearlyLess, enough) : theirs * clearlyLess) || !ofOwn)
    )
  })
}

const clearlyLess = 0.6

/** One sentence for two points: «Новая подпись нужна, денег за неё не берут». */
export function claimedButFits(answering: readonly Answering[], matter: PointMatter, wanted: Wanted): boolean {
  return answering.some(
    (each) =>
      fits(each.sentence, wanted) && coverOf([each], matter) / matter.total >= enough / 2 && wanted !== 'reason',
  )
}

/** «Продлить его можно из приложения»: the sentence goes on about what the one before it said of another point. */
export function goesOnForOther(
  answering: readonly Answering[],
  at: number,
  matter: PointMatter,
  others: readonly PointMatter[],
): boolean {
  const [each, before] = [answering[at], answering[at - 1]]
  if (each === undefined || before === undefined || !each.goesOn || each.sentence.index !== before.sentence.index + 1)
    return false
  return coverOf([each], matter) === 0 && isClaimed(before, matter, others)
}
