import type { Proposal } from '../contract/script-proposals.ts'

/** What every form about a proposal is given. */
export type ProposalFormProps = { proposal: Proposal; onClose: () => void }
