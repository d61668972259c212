/**
 * Takes out of a story what tells who the client is: names (with their Russian endings), e-mails, and every run of
 * digits long enough to be a phone, account, card, contract or case number. Sums and dates stay: they make the story.
 */
export function anonymise(text: string, names: readonly string[]): string {
  const stems = names
    .flatMap((name) => name.split(/[\s«»".,]+/u))
    .filter((word) => word.length > 3 && /^\p{Lu}/u.test(word))
    .map((word) => escapeRegExp(word.slice(0, Math.max(3, word.length - 2))))
  let hidden = text
    .replace(/[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/gu, '[почта]')
    .replace(/\+?\d(?:[\s()-]?\d){6,}/gu, '[номер]')
    .replace(/№\s*\d+/gu, '№ [номер]')
  for (const stem of stems)
    hidden = hidden.replace(new RegExp(`(?<!\\p{L})${stem}\\p{L}{0,4}(?!\\p{L})`, 'gu'), '[имя]')
  return hidden.replace(/\[имя\](?:[\s.]*\[имя\])+/gu, '[имя]')
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
