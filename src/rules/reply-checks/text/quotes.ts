/** A stretch of the folded text that stands in quotation marks or is a quoted line of mail. */
export interface Quote {
  readonly start: number
  readonly end: number
}

const closing: Record<string, string> = { '«': '»', '“': '”', '„': '“' }

/** A quotation mark that is never closed is a slip of the pen, not a quotation to the end of the letter. */
const longest = 2_000

/** Finds what is quoted. Straight marks are taken in pairs within one line. */
export function findQuotes(lower: string): Quote[] {
  const quotes: Quote[] = []
  let open = -1
  let until = ''
  for (let at = 0; at < lower.length; at += 1) {
    const character = lower[at] ?? ''
    if (open < 0) {
      if (character in closing || character === '"') {
        open = at
        until = closing[character] ?? '"'
      }
    } else if (character === until || (until === '”' && character === '“')) {
      quotes.push({ start: open, end: at + 1 })
      open = -1
    } else if (at - open > longest || (until === '"' && character === '\n')) open = -1
  }
  for (const line of lower.matchAll(/^[ \t]{0,4}>[^\n]*/gm))
    quotes.push({ start: line.index, end: line.index + line[0].length })
  return quotes
}

/** The quotation that an offset lies in. */
export function quoteAt(quotes: readonly Quote[], offset: number): Quote | undefined {
  return quotes.find((quote) => offset > quote.start && offset < quote.end)
}
