import type { ConsentState, Purpose } from '../../../contract/codes.ts'
import { isOwnStatement } from '../consent/attribution.ts'
import { isRetracted } from '../consent/endings.ts'
import { permissionClaims } from '../consent/of-case.ts'
import { purposesIn } from '../consent/purposes.ts'
import type { CheckContext } from '../context.ts'
import { byConsent, type ConsentStatement, type StatedConsent } from '../consent/statements.ts'
import type { Place } from '../rule.ts'
import { findConsentClaims, type Claim } from './claims.ts'

/** Whatever the draft says against the registry, each place once. */
export function againstRegistry(context: CheckContext): Place[] {
  const stated: Place[] = [...contraryToRegistry(context), ...claimedAgainstNo(context)]
  const claimed = deniedByRegistry(context).filter(
    (claim) => !stated.some((each) => each.start < claim.end && claim.start < each.end),
  )
  return [...stated, ...claimed]
}

/** What the registry would have to say for a statement to be its opposite. */
const oppositeStates: Readonly<Record<Exclude<StatedConsent, 'given'>, readonly ConsentState[]>> = {
  absent: ['given'],
  refused: ['given', 'none', 'requested', 'deferred'],
  withdrawn: ['given', 'none', 'requested', 'refused'],
  expired: ['given', 'none', 'requested', 'refused'],
  retracted: ['given', 'requested', 'refused'],
  requested: ['given', 'refused', 'retracted', 'withdrawn', 'revoked'],
}

/** A consent is said to be there now: what was given once may have ended since. */
const standing =
  /(?<![а-яa-z])(?:действу[а-я]+|активн[а-я]+|в силе|есть|имеется|имеем|оформлен[а-я]*|зафиксирован[а-я]*|числится|стоит|зарегистрирован[а-я]*|valid|active|in force|in place|on file|on record|(?:we|bank) (?:do |still |already )*(?:have|hold)|stands|exists)(?![а-яa-z])/
/** A consent is asked for, or spoken of at large. */
const atLarge =
  /(?<![а-яa-z])(?:нужн[а-я]+|требу[а-я]+|надо|необходим[а-я]*|понадобится|потребуется|просим|если|может|можете|можно|будет|требовал[а-я]*|need|needs|needed|required|require|requires|if|may|can|could|will)(?![а-яa-z])/

/** «Числится отозванным»: what is on record is its end. */
const toldEnded =
  /(?<![а-яa-z])(?:отозван[а-я]*|отмен[её]н[а-я]*|прекращен[а-я]*|аннулирован[а-я]*|недействительн[а-я]*|ист[её]кш[а-я]+|withdrawn|revoked|expired|ended|cancelled)(?![а-яa-z])/

/** "No, you refused it": the refusal is the client's. */
const toldRefused = /(?:^|[^а-яa-z])(?:вы|вами|клиент|вашего|ваш|you|your)(?![а-яa-z])/
/** «Согласия от вашей жены нет»: the registry is of the client. */
const ofAnother =
  /(?<![а-яa-z])(?:жен[ыаеу]|супруг[а-я]*|муж[ауе]?|сын[ауе]?|доч[а-я]+|мам[ыауе]|матери|отц[ауе]|брат[ауе]?|сестр[ыауе]|партнер[ауе]?|wife|husband|spouse|son|daughter|mother|father|brother|sister|hers|his|her)(?![а-яa-z])/

const ended: readonly ConsentState[] = ['refused', 'retracted', 'withdrawn', 'revoked', 'expired', 'invalidated']

/** What the registry would have to say for a claim to be its opposite. */
function oppositesOf({ scale, holds }: Claim, clause: string): readonly ConsentState[] {
  if (atLarge.test(clause)) return []
  if (scale.id === 'consent-stands')
    return holds ? (standing.test(clause) && !toldEnded.test(clause) ? ended : []) : ['given']
  if (holds) return scale.id === 'consent-refused' && toldRefused.test(clause) ? ['given'] : []
  return scale.id === 'consent-withdrawn' ? ['withdrawn', 'revoked'] : ['refused']
}

/** Claims of the draft on the registry that say its opposite. */
function deniedByRegistry({ draft, request, fromClient }: CheckContext): Place[] {
  const consents = request.consents ?? []
  if (consents.length === 0) return []
  return findConsentClaims(draft).filter((claim) => {
    const { sentence } = claim.segment
    const clause = sentence.lower.slice(claim.start - sentence.start, claim.end - sentence.start)
    const states = oppositesOf(claim, clause)
    if (states.length === 0 || ofAnother.test(clause) || !isOwnStatement(draft, sentence, claim.start)) return false
    const named = [clause, sentence.lower].map(purposesNamed).find((purposes) => purposes.length > 0)
    const asked = named ?? fromClient.flatMap(({ lower }) => purposesNamed(lower))
    const meant = consents.filter(({ purpose }) => asked.includes(purpose))
    const about = meant.length > 0 ? meant : named === undefined && consents.length === 1 ? consents : []
    return (
      about.length > 0 &&
      about.every((each) => states.includes(each.state) && each.inForce === (each.state === 'given'))
    )
  })
}

/** A channel alone names its purpose where the client speaks of consent to it: «согласия на письма нет». */
const channels: readonly (readonly [Purpose, RegExp])[] = [
  ['marketing_email', /(?:на|к|от|to|for|from) (?:[а-яa-z]+ )?(?:письм|рассыл|почт|e-?mail|newsletter|letters)/],
  ['marketing_sms', /(?:на|к|от|to|for|from) (?:[а-яa-z]+ )?(?:смс|sms|сообщени|рассыл|texts?(?![a-z]))/],
  ['marketing_call', /(?:на|к|от|to|for|from) (?:[а-яa-z]+ )?(?:звонк|обзвон|calls?(?![a-z])|phone)/],
  ['marketing_push', /(?:на|к|от|to|for|from) (?:[а-яa-z]+ )?(?:пуш|push|уведомлен|notification)/],
]

function purposesNamed(lower: string): Purpose[] {
  return [...purposesIn(lower).flat(), ...channels.flatMap(([purpose, names]) => (names.test(lower) ? [purpose] : []))]
}

/** The client said no, and it is on record. That there is no answer yet is the matter of `implied-consent`. */
const saidNo: ReadonlySet<ConsentState> = new Set(['refused', 'retracted', 'withdrawn', 'revoked'])

/** Permissions that the draft claims where the registry holds a no. */
function claimedAgainstNo(context: CheckContext): Place[] {
  const { draft, request, fromClient } = context
  const consents = request.consents ?? []
  if (!consents.some(({ state }) => saidNo.has(state))) return []
  const claims = permissionClaims(context)
  if (claims.length === 0 || isRetracted(draft)) return []
  const meant = [...purposesNamed(draft.lower), ...fromClient.flatMap(({ lower }) => purposesNamed(lower))]
  return claims.filter(({ purposes, start }) => {
    // «На основании вашего согласия» tells of the deed, and of the consent only by the way.
    if (byConsent.test(draft.lower.slice(Math.max(0, start - 60), start))) return false
    const named = purposes.length > 0 ? purposes.flat() : meant
    const about = consents.filter(({ purpose }) => named.length === 0 || named.includes(purpose))
    return about.length > 0 && about.every(({ state, inForce }) => !inForce && saidNo.has(state))
  })
}

/** «Согласие на биометрию действует, на рекламу согласия нет»: what is missing is the one named next. */
const namesAnotherBetween = /[,;:—].*(?:соглас|разрешен|consent|permission)/

/** Statements of the draft that say the opposite of the registry. */
function contraryToRegistry({ consentStatements, draft, request }: CheckContext): ConsentStatement[] {
  const consents = request.consents ?? []
  return consentStatements.filter(({ stated, purposes, start, end }) => {
    if (stated === 'given' || namesAnotherBetween.test(draft.lower.slice(start, end))) return false
    const states = oppositeStates[stated]
    const isContrary = (purpose: Purpose) =>
      consents.some(
        (each) => each.purpose === purpose && states.includes(each.state) && (each.state !== 'given' || each.inForce),
      )
    if (purposes.length > 0)
      return purposes.some(
        (group) =>
          group.some(isContrary) &&
          group.every((purpose) => isContrary(purpose) || !consents.some((each) => each.purpose === purpose)),
      )
    return consents.length > 0 && consents.every(({ purpose }) => isContrary(purpose))
  })
}
