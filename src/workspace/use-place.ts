import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { queueViews, type QueueView } from '../contract/codes.ts'

/** Address of a case; the view of the queue goes along. */
export function casePath(id: string, search = ''): string {
  return `/cases/${encodeURIComponent(id)}${search}`
}

/** Where the operator is: the open case and the view of the queue, both in the address, so that a link opens the same. */
export function usePlace() {
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const [params, setParams] = useSearchParams()
  const caseId = /^\/cases\/([^/]+)$/u.exec(pathname)?.[1]
  const view = queueViews.find((known) => known === params.get('view')) ?? 'mine'
  return {
    caseId: caseId === undefined ? undefined : decodeURIComponent(caseId),
    view,
    openCase: (id: string) => void navigate(casePath(id, search)),
    openQueue: () => void navigate(`/${search}`),
    showView: (chosen: QueueView) => setParams(chosen === 'mine' ? {} : { view: chosen }, { replace: true }),
  }
}
