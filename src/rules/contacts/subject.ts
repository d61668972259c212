const longest = 80

/** What a case is called until somebody says it better: the first line of what the client said, or its number. */
export function subjectOf(firstMessage: string, caseNumber: number): string {
  const line = withoutGreeting(firstMessage).split('\n')[0]!.trim()
  if (line === '') return `Обращение №\u00A0${caseNumber}`
  return line.length > longest ? `${cutAt(line, longest - 1)}…` : line
}

/** A greeting says nothing of the matter; where there is nothing else, it stays. */
function withoutGreeting(text: string): string {
  const rest = text
    .trim()
    .replace(
      /^(?:здравствуйте|добрый (?:день|вечер)|доброе утро|привет|hello|hi|good (?:day|morning|evening))(?!\p{L})[\s,.!—-]*/iu,
      '',
    )
  return rest === '' ? text.trim() : rest
}

/** The beginning of a text, never ending in half of a character: no store keeps a broken surrogate pair. */
export function cutAt(text: string, length: number): string {
  const cut = text.slice(0, length)
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut
}
