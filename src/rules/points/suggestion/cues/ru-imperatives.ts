/**
 * Imperatives of the polite plural are found by their endings: «подтвердите», «сделайте», «проверьте». The endings
 * belong to other forms too («на сайте», «вы говорите»), so a word counts only where its clause lets it be an order.
 */
export function findRuImperative(text: string): number | undefined {
  for (const clause of text.matchAll(/[^,;:—–()\n]+/gu)) {
    const at = findInClause(clause[0])
    if (at !== undefined) return clause.index + at
  }
  return undefined
}

function findInClause(clause: string): number | undefined {
  const words = [...clause.matchAll(/\p{L}+(?:-\p{L}+)*/gu)]
  let seenYou = false
  for (const [index, found] of words.entries()) {
    const word = found[0]
    if (index === 0 && subordinators.has(word)) return undefined
    const before = words[index - 1]?.[0] ?? ''
    if (isPluralImperative(word, before, seenYou) || isSingularImperative(word, before, index)) return found.index
    if (word === 'вы') seenYou = true
  }
  return undefined
}

function isPluralImperative(word: string, before: string, seenYou: boolean): boolean {
  if (word.length < 5 || !/(?:[йь]те|ите)(?:сь)?$/u.test(word)) return false
  if (notRequests.has(word) || indicatives.has(word) || prepositions.has(before)) return false
  // «Сколько ни пишите»: about writing, not an order to write.
  if (before === 'ни') return false
  if (maybeIndicatives.has(word)) return before === 'не'
  return !seenYou || /[йь]те(?:сь)?$/u.test(word)
}

function isSingularImperative(word: string, before: string, index: number): boolean {
  if (!singulars.has(word)) return false
  // «Деньги не пришли» and «они вышли» are the past tense; an order stands first.
  if (word === 'пришли' || word === 'вышли') return index === 0
  return index < 4 && before !== 'не'
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

const subordinators = list(
  'если когда что чтобы пока как почему зачем где куда хотя раз который которые которую котором',
)

const prepositions = list('на в во о об по при к с со из от до у для за про без через')

/** Said to hold the talk together, to greet, to apologise or to mock: nobody has to do them. */
const notRequests = list(`извините простите здравствуйте поймите слушайте послушайте смотрите посмотрите представьте
  поверьте согласитесь знайте заметьте вспомните допустите живите жуйте радуйтесь наслаждайтесь держитесь продолжайте
  работайте попробуйте давайте будьте позвольте считайте подумайте думайте надейтесь ждите читайте почитайте прочитайте перечитайте прочтите перечтите вчитайтесь гляньте взгляните
  поздравляйте волнуйтесь переживайте цените берегите догадайтесь угадайте попытайтесь старайтесь учтите сайте кредите
  депозите лимите визите аудите элите защите бюджете`)

/** Second person of the present tense, whatever stands around. */
const indicatives = list(`видите хотите говорите просите помните любите стоите сидите молчите верите грозите делите
  шутите смеетесь боитесь гордитесь ленитесь`)

/** An order or the present tense alike («звоните каждый день», «не звоните»): an order when it forbids. */
const maybeIndicatives = list(`переносите вводите приводите находите ходите звоните платите храните проводите переводите
  уходите заводите относите возите носите водите тормозите торопите портите морочите строите выносите просите учите
  лечите пилите катите кормите спросите`)

const singulars = list(`скинь пришли верни отмени отключи подключи закрой открой удали убери переведи перезвони позвони
  объясни проверь разберись исправь помоги подскажи скажи дай сделай поставь отправь вышли напиши покажи разблокируй
  заблокируй повысь подними оформи перевыпусти восстанови измени поменяй обнови пересчитай подтверди отзови спиши
  начисли уточни сообщи ответь добавь сними останови прекрати перестань выдай`)
