import type { ConsentState, Purpose } from '../../../contract/codes.ts'
import type { CheckContext } from '../context.ts'
import type { ConsentStatement, StatedConsent } from '../consent/statements.ts'

/** What the registry would have to say for a statement to be its opposite. `given` is the matter of `implied-consent`. */
const oppositeStates: Readonly<Record<Exclude<StatedConsent, 'given'>, readonly ConsentState[]>> = {
  absent: ['given'],
  refused: ['given', 'none', 'requested', 'deferred'],
  withdrawn: ['given', 'none', 'requested', 'refused'],
  expired: ['given', 'none', 'requested', 'refused'],
  retracted: ['given', 'requested', 'refused'],
  requested: ['given', 'refused', 'retracted', 'withdrawn', 'revoked'],
}

/** Statements of the draft that say the opposite of the registry. */
export function contraryToRegistry({ consentStatements, request }: CheckContext): ConsentStatement[] {
  const consents = request.consents ?? []
  return consentStatements.filter(({ stated, purposes }) => {
    if (stated === 'given') return false
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
