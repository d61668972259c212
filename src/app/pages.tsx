import { useLocation } from 'react-router'
import { isPlace } from '../workspace/place.ts'
import { Workspace } from '../workspace/workspace.tsx'
import { NotFoundPage } from './not-found-page.tsx'

/** Every address of the window. One element for all of its places, so that opening a case does not draw the queue anew. */
export function Pages() {
  const { pathname } = useLocation()
  return isPlace(pathname) ? <Workspace /> : <NotFoundPage />
}
