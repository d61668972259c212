import { isOurFuture, promiseForms } from '../promises/verbs.ts'
import { asksClient, isPast, isThirdFuture } from '../text/verb-forms.ts'
import { notPastParticiples } from '../words/evidence.ts'
import type { Answering } from './answering.ts'
import { keep } from '../text/keep.ts'

/** What the verbs of a sentence tell: what was, what will be, what the client shall or may do. */
export interface Features {
  readonly past: boolean
  readonly future: boolean
  readonly instructs: boolean
  /** Tells only what not to do. */
  readonly forbids: boolean
  readonly allows: boolean
  readonly denies: boolean
}

/** Reads the verbs of a sentence or clause. */
export const featuresOf = keep(readFeatures)

function readFeatures({ tokens, lower }: Answering): Features {
  return {
    past: tokens.some(({ text }, at) => isPast(tokens, at) || irregularPast.test(text)) || isDone(lower),
    future:
      tokens.some(
        ({ text }) =>
          promiseForms.has(text) ||
          isOurFuture(text) ||
          (isThirdFuture(text) !== undefined && !moves.test(text)) ||
          willBe.test(text),
      ) || englishFuture.test(lower),
    instructs: tokens.some((_, at) => orders(tokens, at)) || instruction.test(lower),
    forbids: prohibition.test(lower) && !tokens.some((_, at) => tokens[at - 1]?.text !== 'не' && orders(tokens, at)),
    allows: allowing.test(lower),
    denies: denial.test(lower),
  }
}

const irregularPast =
  /^(?:rang|spoke|sold|bought|held|kept|lost|began|broke|chose|drew|fell|felt|forgot|froze|grew|heard|knew|meant|met|rose|saw|said|sat|stood|stuck|thought|threw|withdrew|won|ran)$|шл[аои]$|^(?!если|мысл|смысл|числ|масл|весл|кресл|ремесл|угл|игл|рубл|корабл|стекл|тепл|петл|кукл|цикл|свекл|узл|козл|зл[аои]|котл|сопл)[а-я]{2,}[бгзкпрс]л[аио](?:с[ья])?$|^(?:истек|вытек|помог|смог|привез|перевез|завез|увез|принес|внес|перенес|отнес|исчез|завис|погас|умер|вырос|возрос|подрос|ошибся|замерз|промок|учел|зачел|прочел|[а-я]{1,5}шел)(?:ся)?$/

/** «Откройте», «не сообщайте», and not «вы видите». */
function orders(tokens: Answering['tokens'], at: number): boolean {
  const before = tokens[at - 1]?.text
  if (before === 'вы') return false
  return asksClient(tokens, at) || (before === 'не' && /^[а-я]{2,}(?:йте|ьте|ите)(?:сь)?$/.test(tokens[at]?.text ?? ''))
}

const shortParticiple =
  /(?<![а-я])(?:[а-я]{2,}[аяе]н[аоы]?|[а-я]{0,4}(?:взя|сня|ня|откры|закры|забы|изъя|нача|разби|скры|бры)т[аоы]?)(?![а-я])/g
const englishDone =
  /(?<![a-z])(?:has|have|is|are|was|were|been|it's|they're|now)\s(?:already |now |all |just |been |no longer )*(?:[a-z]{3,}ed|back|done|gone|sent|paid|put|set|cut|made|taken|given|found|lost|closed|attached|off|out|through|yours|there|fixed|on again|frozen|broken|written|shown|known|drawn|withdrawn|chosen|stolen|met|bought|lent|held|kept|sold|told|open again|active|live|on (?:its|the|their) way)(?![a-z])/

/** A passive that tells of a deed: «списана», "is closed"; not «предусмотрен», "is protected". */
function isDone(lower: string): boolean {
  const words = lower.match(shortParticiple) ?? []
  if (words.some((word) => !notPastParticiples.test(word))) return true
  const english = englishDone.exec(lower)?.[0]
  return (
    english !== undefined &&
    !/(?:protected|based|located|designed|intended|provided|described|published|listed|insured|required|needed|used|called|supposed|delivered by|issued by|limited|allowed|regulated|secured|offered)$/.test(
      english,
    )
  )
}

/** «Доходит за секунды», «приходят на каждый платёж»: how it always is. */
const moves = /^[а-я]{1,4}(?:ход|воз|нос|вод)[ия]т(?:ся)?$/
const willBe =
  /^(?:будет|будут|будем|буду|сможете|сможет|смогут|сможем|придет|придут|получите|увидите|появится|появятся|станет|станут|заработает|исчезнет|останется|останутся)$/
const englishFuture = /(?<![a-z])(?:will|'ll|going to|shall|won't)(?![a-z])/
const instruction =
  /(?<![а-я])(?:нужно|надо|необходимо|достаточно|понадоб[а-я]+|потреб[а-я]+|следует|придется|просто)(?![а-я])|→|->|(?:^|[.,:;]\s|please |just |then |and |simply |or )(?:tap|press|go|open|choose|ask|call|ring|write|use|send|bring|type|log|sign|set|click|select|enter|fill|visit|come|take|put|turn|check|update|pick|show|hold|restart|reply|add|change|scan|upload|download|drop|pop|email|contact|follow|switch|try|swipe|find|look|give|let|present|submit|apply|order|request)(?![a-z])|(?:^|[.,:;]\s|please |just |then |and )(?:have|get|let) (?:them|him|her|it|the|your|someone|each|both)(?![a-z])|(?<![a-z])you (?:just )?(?:need|have|should|must)(?: to)?(?![a-z])|(?<![a-z])(?:never|don't|do not) (?:[a-z]+ )?(?:share|read|tell|give|click|open|send|enter|disclose|install|follow|call|reply|answer|use|worry)(?![a-z])/
const prohibition =
  /(?<![а-я])(?:не [а-я]{2,}(?:йте|ьте|ите)(?:сь)?)(?![а-я])|(?<![a-z])(?:never|don't|do not) (?:[a-z]+ )?(?:share|read|tell|give|click|open|send|enter|disclose|install|follow|call|reply|answer|use)(?![a-z])/
const allowing =
  /(?<![а-я])(?:можно|можете|может|могут|сможете|сможет|смогут|вправе|разреш[а-я]+|допуска[а-я]+|доступн[а-я]+|возможно|умеет)(?![а-я])|(?<![a-z])(?:can|may|could|able to|allowed|possible|free to|welcome to)(?![a-z])/
const denial =
  /(?<![а-яa-z])(?:не(?! (?:менее|более|позднее|позже|раньше|ранее|меньше|больше|только|менее,))|нет|нельзя|ни|никак|никто|ничего|невозможно|отказ(?:ано|али|ать|ываем|ываю|ался|алась|алось|ались)|отклон[а-я]+|not|no|none|nobody|nothing|never|cannot|unable|[a-z]+n't)(?![а-яa-z])/
