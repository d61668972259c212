/**
 * A notice as paragraphs: the question by itself, then each sentence that begins a new matter. Nothing is left out or
 * added: joined by spaces they are the text again, and have its hash.
 */
export function paragraphsOf(text: string): string[] {
  const sentences = text.split(/(?<=[.?]) (?=\p{Lu})/u)
  const paragraphs: string[] = []
  for (const sentence of sentences) {
    const last = paragraphs.length - 1
    if (last < 1 || beginsMatter.test(sentence)) paragraphs.push(sentence)
    else paragraphs[last] += ` ${sentence}`
  }
  return paragraphs
}

/** Beginnings of the sentences about the term, the way back, the refusal, and what this is not. */
const beginsMatter =
  /^(?:Срок|Согласие действует|Отозвать|Откажетесь|Отказать|Это не|Единая|Рекламы|Вход|It holds|Consent holds|You can take|If you refuse|Nobody|This is not|The state|It does not|Logging)/u
