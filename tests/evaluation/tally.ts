/** How what was found compares with what a person labelled. */
export type Tally = { labels: number; found: number; right: number; missed: string[]; wrong: string[] }

/**
 * Compares found texts with labels. A label is a few stems separated by spaces; a text answers to it when it holds them
 * all, in lower case and with «ё» read as «е». One text answers to one label at most, so a repetition counts as wrong.
 */
export function tally(found: readonly string[], labels: readonly string[]): Tally {
  const open = new Set(found.keys())
  const missed: string[] = []
  for (const label of labels) {
    const answer = [...open].find((index) => holdsStems(found[index] ?? '', label))
    if (answer === undefined) missed.push(label)
    else open.delete(answer)
  }
  return {
    labels: labels.length,
    found: found.length,
    right: labels.length - missed.length,
    missed,
    wrong: [...open].map((index) => found[index] ?? ''),
  }
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    labels: sum(tallies.map(({ labels }) => labels)),
    found: sum(tallies.map(({ found }) => found)),
    right: sum(tallies.map(({ right }) => right)),
    missed: tallies.flatMap(({ missed }) => missed),
    wrong: tallies.flatMap(({ wrong }) => wrong),
  }
}

export function recallOf({ right, labels }: Tally): number {
  return labels === 0 ? 1 : right / labels
}

export function precisionOf({ right, found }: Tally): number {
  return found === 0 ? 1 : right / found
}

function holdsStems(text: string, label: string): boolean {
  const plain = text.toLowerCase().replaceAll('ё', 'е')
  return label.split(' ').every((stem) => plain.includes(stem))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
