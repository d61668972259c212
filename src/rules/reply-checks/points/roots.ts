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

const mostKnown = 20_000
const known = new Map<string, string | undefined>()

/** A Russian stem without its prefix and the suffix of its aspect; of anything else nothing. */
function bareOf(stem: string): string | undefined {
  if (known.has(stem)) return known.get(stem)
  const bare = /^[а-я]{4,}$/.test(stem) ? stem.replace(prefix, '').replace(/(?:ыва|ива|ова|ева)$/, '') : undefined
  if (known.size >= mostKnown) known.clear()
  known.set(stem, bare)
  return bare
}

/** One root is the beginning of the other, as «гас» of «гаша» is not, and «меня» of «менян» is. */
function isSame(one: string, other: string): boolean {
  if (one === other) return one.length >= 3
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= shortest && long.startsWith(short) && long.length - short.length <= 2
}
