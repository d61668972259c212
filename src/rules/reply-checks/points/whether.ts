import type { Answering } from './answering.ts'

/** A question that wants yes or no. */
export const asksWhether = /(?<![а-я])ли(?![а-я])|^(?:is|are|can|could|do|does|did|will|may|has|have)\s/

/** A polarity, or any verb: «ипотека у вас до 2041 года под 9 %» has neither, and tells only how things stand. */
const decides =
  /(?<![а-яa-z])(?:да|нет|не|ни|можно|нельзя|есть|будет|любой|любую|любая|любое|только|бесплатно|обязательно|yes|no|not|sure|only|any|cannot|can|may|must|is|are|was|were|has|have|will|do|does|[а-я]{2,}(?:ть|ти|ет|ёт|ит|ют|ут|ат|ят|ем|им|ете|ите|йте|ал|ала|али|ал[оа]|ил|ила|или|ел|ела|ели|ял|яла|яли)(?:ся|сь)?|[а-я]{3,}(?:ен|ена|ено|ены|ан|ана|ано|аны|ят[аоы]?)|[a-z]{3,}(?:ed|s|ing)|[a-z]+n't)(?![а-яa-z])/

/** Whether a sentence can decide a question of yes or no. */
export function canDecide({ sentence }: Answering): boolean {
  return decides.test(sentence.lower)
}

const prefix = /^(?:по|за|на|вы|при|пере|от|об|раз|рас|про|до|из|ис|со|под)(?=[а-я]{4})/

/** «Погнутые» and «гнутые»: a prefix does not make another thing of it. */
export function sharesRoot(concept: string, concepts: ReadonlySet<string>): boolean {
  if (!/^[а-я]{5,}$/.test(concept)) return false
  const bare = concept.replace(prefix, '')
  return [...concepts].some(
    (each) => /^[а-я]{4,}$/.test(each) && (each === bare || each.replace(prefix, '') === concept),
  )
}
