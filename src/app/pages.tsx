import { Route, Routes } from 'react-router'
import { Workspace } from '../workspace/workspace.tsx'
import { NotFoundPage } from './not-found-page.tsx'

/** Every address of the window. */
export function Pages() {
  return (
    <Routes>
      <Route path="/" element={<Workspace />}>
        {/* One element for both, so that opening a case does not draw the queue anew. */}
        <Route index element={null} />
        <Route path="cases/:caseId" element={null} />
      </Route>
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  )
}
