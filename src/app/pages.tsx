import { lazy, Suspense } from 'react'
import { useLocation } from 'react-router'
import { useSession } from '../operator/session.ts'
import { isPlace } from '../workspace/place.ts'
import { Workspace } from '../workspace/workspace.tsx'
import { NotFoundPage } from './not-found-page.tsx'

const CompliancePage = lazy(async () => ({
  default: (await import('../compliance/compliance-page.tsx')).CompliancePage,
}))

const LibraryPage = lazy(async () => ({ default: (await import('../library/library-page.tsx')).LibraryPage }))

/** Every address of the window. One element for all of its places, so that opening a case does not draw the queue anew. */
export function Pages() {
  const { pathname } = useLocation()
  const { operator } = useSession()
  if (isPlace(pathname)) return <Workspace />
  if (pathname === '/compliance' && operator.roles.includes('compliance'))
    return (
      <Suspense fallback={null}>
        <CompliancePage />
      </Suspense>
    )
  if (pathname === '/scripts')
    return (
      <Suspense fallback={null}>
        <LibraryPage />
      </Suspense>
    )
  return <NotFoundPage />
}
