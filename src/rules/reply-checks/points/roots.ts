import { keepWords } from '../text/keep-words.ts'

const prefix = /^(?:по|за|на|вы|при|пере|от|об|раз|рас|про|до|из|ис|со|под|с|у|о|в)(?=[а-я]{3})/
const shortest = 4

/** «Погнутые» and «гнутые», «сменить» and «поменять»: a prefix does not make another thing of it. */
export function sharesRoot(concept: string, concepts: ReadonlySet<string>): boolean {
  const bare = bareOf(concept)
  if (bare === undefined) return false
  for (const each of concepts) {
    const other = bareOf(each)
    if (other !== undefined && isSame(bare, other)) return true
  }
  return false
}

/** A Russian stem without its prefix and the suffix of its aspect; of anything else nothing. */
const bareOf = keepWords((stem) =>
  /^[а-я]{4,}$/.test(stem) ? stem.replace(prefix, '').replace(/(?:ыва|ива|ова|ева)$/, '') : undefined,
)

/** One root is the beginning of the other, as «гас» of «гаша» is not, and «меня» of «менян» is. */
function isSame(one: string, other: string): boolean {
  if (one === other) return one.length >= 3
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= shortest && long.startsWith(short) && long.length - short.length <= 2
}
