const prefix = /^(?:по|за|на|вы|при|пере|от|об|раз|рас|про|до|из|ис|со|под|с|у|о|в)(?=[а-я]{3})/
const shortest = 4

/** «Погнутые» and «гнутые», «сменить» and «поменять»: a prefix does not make another thing of it. */
export function sharesRoot(concept: string, concepts: ReadonlySet<string>): boolean {
  if (!/^[а-я]{4,}$/.test(concept)) return false
  const bare = bareOf(concept)
  return [...concepts].some((each) => /^[а-я]{4,}$/.test(each) && isSame(bare, bareOf(each)))
}

const bareOf = (stem: string): string => stem.replace(prefix, '').replace(/(?:ыва|ива|ова|ева)$/, '')

/** One root is the beginning of the other, as «гас» of «гаша» is not, and «меня» of «менян» is. */
function isSame(one: string, other: string): boolean {
  if (one === other) return one.length >= 3
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= shortest && long.startsWith(short) && long.length - short.length <= 2
}
