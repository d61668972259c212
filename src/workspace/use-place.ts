import { useLocation, useNavigate } from 'react-router'
import type { QueueView } from '../contract/codes.ts'
import { readPlace, writePlace } from './place.ts'

/** Where the operator is, and the ways from there. */
export function usePlace() {
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const { caseId, view } = readPlace(pathname, search)
  return {
    caseId,
    view,
    openCase: (id: string) => void navigate(writePlace({ view, caseId: id })),
    openQueue: () => void navigate(writePlace({ view, caseId: undefined })),
    // Looking through the views is not a way that one goes back by.
    showView: (chosen: QueueView) => void navigate(writePlace({ view: chosen, caseId }), { replace: true }),
  }
}
