import type { Answering } from './answering.ts'
import { featuresOf } from './features.ts'

/** «Это были СМС-уведомления», "that was your gym". */
const isWhatItIs =
  /(?:^|[,:;]\s)(?:(?:здесь|тут|на самом деле|по сути|вообще-то)\s)?(?:это|эта сумма|эти деньги|that|this|it)(?:\s[-–—]\s|\s(?:был[аио]?|ваш[а-я]?|за|was|is|were)\s|'s\s)(?!не |нет |not )/

/** «Это месяц оповещений»: without a verb. */
const namesIt =
  /(?:^|[,:;]\s)это\s(?!не |нет |уже |очень |так |значит |можно |нужно |надо |нельзя )[а-я-]{3,}\s?[а-я-]*/

/** Whether a part of the reply says what a sum was taken for by naming it. */
export function tellsWhatItIs(part: Answering): boolean {
  const { instructs, allows, denies, future } = featuresOf(part)
  return isWhatItIs.test(part.lower) || (namesIt.test(part.lower) && !instructs && !allows && !denies && !future)
}
