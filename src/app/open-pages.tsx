import { Suspense, lazy } from 'react'
import { useLocation } from 'react-router'
import { isOpenAddress } from './open-address.ts'
import { SessionGate } from './session-gate.tsx'

const VerifyPage = lazy(async () => ({ default: (await import('../statements/verify-page.tsx')).VerifyPage }))
const ConsentFormPage = lazy(async () => ({
  default: (await import('../consent-form/consent-form-page.tsx')).ConsentFormPage,
}))

/**
 * Pages for those who do not sign in: the check of a statement, and, where no server draws it, the client's own page. The
 * rest is the operator's.
 */
export function AllPages() {
  const { pathname } = useLocation()
  if (!isOpenAddress(pathname)) return <SessionGate />
  return <Suspense fallback={null}>{pathname.startsWith('/verify') ? <VerifyPage /> : <ConsentFormPage />}</Suspense>
}
