const endings = [
  "'s",
  'ingly',
  'edly',
  'ations',
  'ation',
  'ments',
  'ment',
  'ings',
  'ing',
  'ies',
  'ied',
  'ions',
  'ion',
  'ed',
  'es',
  'ly',
  's',
  'e',
  'y',
] as const

/** A light English stemmer: takes off one common ending and undoubles the last consonant. */
export function stemEnglish(word: string): string {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word
  for (const ending of endings) {
    if (!bare.endsWith(ending) || bare.length - ending.length < 3) continue
    const stem = bare.slice(0, -ending.length)
    return /([bdglmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem
  }
  return bare
}
