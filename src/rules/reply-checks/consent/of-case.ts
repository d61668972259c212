import { lastFromClient, type CheckContext } from '../context.ts'
import { keep } from '../text/keep.ts'
import { findPermissionClaims } from './claims.ts'
import { purposesIn } from './purposes.ts'

/** A consent is recorded, or the client speaks of something that takes one. */
export function isAboutConsent({ request, fromClient }: CheckContext): boolean {
  return (request.consents ?? []).length > 0 || fromClient.slice(-8).some(({ lower }) => purposesIn(lower).length > 0)
}

/** Permissions that the draft claims, read once for all rules that weigh them. */
export const permissionClaims = keep((context: CheckContext) =>
  findPermissionClaims(context.draft, isAboutConsent(context), lastFromClient(context)),
)
