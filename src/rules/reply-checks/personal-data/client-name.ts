import { listWords } from '../text/word-list.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Sentence } from '../text/sentences.ts'
import { nameForms, type NameForms } from './name-forms.ts'
import type { PersonalDatum } from './kinds.ts'

const isLegalForm = listWords('ооо оао зао пао ао ип чуп уп чп тоо гк фонд llc ltd inc jsc plc')

interface ClientName {
  readonly company: boolean
  /** Surname and given name, in the order written; all words of a company. */
  readonly parts: readonly NameForms[]
}

/** Reads the client's name; a patronymic is left out, for with it the full name is no fuller. */
function readName(name: string): ClientName {
  const words =
    name
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replace(/[‘’ʼ]/g, "'")
      .match(/\p{L}(?:[\p{L}']*\p{L})?/gu) ?? []
  const company = words.some(isLegalForm) || /[«"“]/.test(name)
  const own = words.filter((word) => word.length > 1 && !isLegalForm(word))
  const patronymic = company ? -1 : own.findIndex((word, at) => isPatronymic(word, at, own))
  return { company, parts: own.filter((_, at) => at !== patronymic).map(nameForms) }
}

function isPatronymic(word: string, at: number, all: readonly string[]): boolean {
  if (/(?:овна|евна|ична|инична|оглы|кызы)$/.test(word)) return true
  if (!/(?:ович|евич|ич)$/.test(word)) return false
  return all.length > 2
    ? at > 0 && (at === all.length - 1 || !/(?:ович|евич|ич)$/.test(all[at - 1] ?? ''))
    : at === 1 && isFromGivenName(word)
}

const patronymicStems =
  /^(?:иван|петр|серге|андре|алексе|александр|николa|никола|михайл|дмитри|владимир|павл|виктор|юрь|анатоль|васил|васильe|григорь|евгень|олег|игор|борис|максим|роман|степан|федор|константин|леонид|валерь|валентин|геннадь|иль|льв|антон|денис|кирилл|семен|георги|эдуард|станислав|вячеслав|артем|яковл|тимофе)(?:о|е)?в?ич$/

function isFromGivenName(word: string): boolean {
  return patronymicStems.test(word)
}

/** Places where the client's full name stands: surname with the given name or with initials, in any case and order. */
export function findClientName(draft: ReadText, name: string): PersonalDatum[] {
  const client = readName(name)
  if (client.parts.length === 0 || (!client.company && client.parts.length < 2)) return []
  return draft.sentences.flatMap((sentence) =>
    client.company ? findCompany(sentence, client) : findPerson(draft, sentence, client),
  )
}

/** A patronymic in any case: it belongs to the name that is marked. */
function looksPatronymic(word: string): boolean {
  return /(?:ович|евич|овн|евн|ичн)(?:а|у|ем|е|ы|ой)?$/.test(word)
}

/** How many words may stand between surname and given name: a patronymic or two initials. */
const apart = 3

function findPerson(draft: ReadText, { tokens }: Sentence, { parts }: ClientName): PersonalDatum[] {
  const found: PersonalDatum[] = []
  const partOf = tokens.map((token) => parts.findIndex((part) => part.isFormOf(token.text)))
  for (let at = 0; at < tokens.length; at += 1) {
    if ((partOf[at] ?? -1) < 0) continue
    let last = -1
    for (let next = at + 1; next <= Math.min(at + apart, tokens.length - 1); next += 1) {
      if ((partOf[next] ?? -1) >= 0 && partOf[next] !== partOf[at]) last = next
    }
    const [from, to] = last >= 0 ? [at, last] : withInitials(draft, tokens, at, parts)
    const [head, tail] = [tokens[from], tokens[to]]
    if (from === to || head === undefined || tail === undefined) continue
    const patronymic = tokens[to + 1]
    const end = patronymic !== undefined && looksPatronymic(patronymic.text) ? patronymic.end : tail.end
    found.push({ kind: 'name', start: head.start, end })
    at = to
  }
  return found
}

/** «Соколова М. И.» and «М. И. Соколовой»: the initial must be that of another part of the name. */
function withInitials(
  draft: ReadText,
  tokens: Sentence['tokens'],
  at: number,
  parts: readonly NameForms[],
): [number, number] {
  const surname = tokens[at]
  const isInitial = (index: number) => {
    const token = tokens[index]
    return token !== undefined && token.text.length === 1 && token.capital && draft.lower[token.end] === '.'
  }
  const others = parts.filter((part) => surname !== undefined && !part.isFormOf(surname.text))
  const fits = (index: number) =>
    isInitial(index) && others.some((part) => part.name.startsWith(tokens[index]?.text ?? '-'))
  if (fits(at + 1)) return [at, isInitial(at + 2) ? at + 2 : at + 1]
  if (isInitial(at - 1) && fits(at - 2)) return [at - 2, at]
  return fits(at - 1) ? [at - 1, at] : [at, at]
}

function findCompany({ tokens }: Sentence, { parts }: ClientName): PersonalDatum[] {
  const at = tokens.findIndex((_, from) =>
    parts.every((part, offset) => part.isFormOf(tokens[from + offset]?.text ?? '')),
  )
  const [head, tail] = [tokens[at], tokens[at + parts.length - 1]]
  return head === undefined || tail === undefined ? [] : [{ kind: 'name', start: head.start, end: tail.end }]
}
