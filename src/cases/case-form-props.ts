/** What every form about a case is given. */
export type CaseFormProps = {
  caseId: string
  /** The version the operator sees; it moves on when the window is read again, and the form then sends the new one. */
  version: number
  onClose: () => void
}
