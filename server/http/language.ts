import { languages, type Language } from '../../src/contract/codes.ts'

/** The caller's language by `Accept-Language` (RFC 9110 § 12.5.4); Russian where neither of ours is wished for. */
export function languageOf(request: Request): Language {
  const wishes = (request.headers.get('accept-language') ?? '').toLowerCase().split(',').map(readWish)
  const weightOf = (language: Language) =>
    Math.max(0, ...wishes.filter((one) => one.language === language).map(({ q }) => q))
  const [first] = languages
    .filter((language) => weightOf(language) > 0)
    // Of two wished for equally the one named first.
    .sort((a, b) => weightOf(b) - weightOf(a) || place(wishes, a) - place(wishes, b))
  return first ?? 'ru'
}

interface Wish {
  language: string
  q: number
}

/** `en-GB;q=0.8` → en, 0.8. What is not a weight counts as none. */
function readWish(part: string): Wish {
  const [range = '', ...params] = part.split(';').map((piece) => piece.trim())
  const weight = params.find((param) => param.startsWith('q='))?.slice(2)
  const q = weight === undefined ? 1 : Number(weight)
  return { language: range.split('-')[0]!, q: q >= 0 && q <= 1 ? q : 0 }
}

const place = (wishes: readonly Wish[], language: Language) => wishes.findIndex((one) => one.language === language)
