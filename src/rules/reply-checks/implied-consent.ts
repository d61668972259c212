import type { Purpose } from '../../contract/codes.ts'
import type { Finding } from '../../contract/reply-checks.ts'
import { lastFromClient, type CheckContext } from './context.ts'
import { isRetracted } from './consent/endings.ts'
import { findConfirmation } from './consent/confirmations.ts'
import { findGroundlessDeeds } from './consent/deeds.ts'
import { findImpliedConsent } from './consent/implied.ts'
import { isAboutConsent, permissionClaims } from './consent/of-case.ts'
import { purposesIn, type PurposeGroup } from './consent/purposes.ts'
import { findAt, type ReplyCheckRule, type Said } from './rule.ts'
import type { ImpliedAct } from './words/consent.ts'

const rule = { code: 'implied-consent', severity: 'block' } as const

/**
 * A login, silence or use is never consent, and consent is there only when the registry says so. An unreachable
 * registry reads as "not confirmed", never as "given".
 */
export const impliedConsent: ReplyCheckRule = {
  ...rule,
  check: (context) => {
    const written = /[а-я]/.test(context.draft.lower) ? 'ru' : 'en'
    const implied = findImpliedConsent(context.draft, isAboutConsent(context)).map((place) =>
      findAt(context, rule, place, sentences[place.kind], {
        mend: { label: sayItIsNot, text: corrections[place.kind][written] },
      }),
    )
    const claimed = claimsWithoutConsent(context).filter(
      (claim) => !implied.some((each) => each.start <= claim.start && claim.start < each.end),
    )
    return [...implied, ...claimed]
  },
}

/** Claims that nothing in force bears out, one for a sentence: it is often said twice in one breath. */
function claimsWithoutConsent(context: CheckContext): Finding[] {
  const { draft } = context
  const about = isAboutConsent(context)
  const confirmed = findConfirmation(draft, lastFromClient(context), about)
  const claims = [
    ...permissionClaims(context),
    ...(about ? findGroundlessDeeds(draft) : []),
    ...(confirmed === undefined ? [] : [confirmed]),
  ].filter(({ purposes }) => !isInForce(context, purposes.length > 0 ? purposes : purposesOfCase(context)))
  if (claims.length === 0 || isRetracted(draft)) return []
  return draft.sentences.flatMap((sentence) =>
    claims
      .filter(({ start }) => start >= sentence.start && start < sentence.end)
      .slice(0, 1)
      .map((place) => findAt(context, rule, place, notInForce)),
  )
}

/** Every purpose the reply claims must be in force; where it names none, one in force is enough. */
function isInForce({ request }: CheckContext, groups: readonly PurposeGroup[]): boolean {
  const inForce = (purpose: Purpose) =>
    request.consents?.some((consent) => consent.purpose === purpose && consent.inForce) ?? false
  if (groups.length === 0) return request.consents?.some((consent) => consent.inForce) ?? false
  return groups.every((group) => group.some(inForce))
}

/** A consent named without a purpose is the one that the reply speaks of, else the one that the client speaks of. */
function purposesOfCase({ draft, fromClient }: CheckContext): readonly PurposeGroup[] {
  const inDraft = purposesIn(draft.lower)
  if (inDraft.length > 0) return [inDraft.flat()]
  const last = fromClient.slice(-8).map((text) => purposesIn(text.lower).flat())
  const named = last.flat()
  return named.length > 0 ? [named] : []
}

const notInForce: Said = {
  ru: 'В реестре нет действующего согласия, о котором говорит ответ.',
  en: 'The registry holds no consent in force such as the reply speaks of.',
}

const sentences: Readonly<Record<ImpliedAct, Said>> = {
  login: {
    ru: 'Вход не бывает согласием: согласие дают отдельным действием.',
    en: 'A login is never consent: consent takes an act of its own.',
  },
  use: {
    ru: 'Пользование услугой не бывает согласием: согласие дают отдельным действием.',
    en: 'Using a service is never consent: consent takes an act of its own.',
  },
  silence: {
    ru: 'Молчание не бывает согласием: без ответа клиента согласия нет.',
    en: 'Silence is never consent: without the client’s answer there is none.',
  },
  default: {
    ru: 'Отметка по умолчанию не бывает согласием: выбор делает клиент.',
    en: 'A pre-set mark is never consent: the client makes the choice.',
  },
  bundle: {
    ru: 'Другое действие клиента не бывает согласием: на каждую цель нужен отдельный ответ.',
    en: 'Another act of the client is never consent: each purpose takes its own answer.',
  },
}

const sayItIsNot: Said = { ru: 'Сказать, что это не согласие', en: 'Say that this is not consent' }

const corrections: Readonly<Record<ImpliedAct, Said>> = {
  login: { ru: 'Вход в приложение согласием не считается', en: 'Logging in is not consent' },
  use: { ru: 'Пользование услугами согласием не считается', en: 'Using the service is not consent' },
  silence: { ru: 'Отсутствие ответа согласием не считается', en: 'No answer is not consent' },
  default: { ru: 'Отметка по умолчанию согласием не считается', en: 'A mark set by default is not consent' },
  bundle: { ru: 'Это действие согласием не считается', en: 'This act is not consent' },
}
