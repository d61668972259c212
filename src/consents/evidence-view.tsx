import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { toApiError } from '../api/api-error.ts'
import { sayProblem } from '../api/say-problem.ts'
import type { KeptProof } from '../contract/consent-history.ts'
import { Button } from '../ui/button.tsx'
import { ClientText } from '../ui/client-text.tsx'
import { Moment } from '../ui/moment.tsx'
import type { MomentPlace } from '../ui/moments.ts'
import { StateMark } from '../ui/state-mark.tsx'
import { consentQueries } from './consent-queries.ts'
import styles from './consent-history.module.css'
import { hashFile, showEvidence } from './read-evidence.ts'

/** One proof: what it is, whether its contents still are what was hashed, and the contents on one press. */
export function EvidenceView({ clientId, proof, zone, now }: MomentPlace & { clientId: string; proof: KeptProof }) {
  const [open, setOpen] = useState(false)
  const { content, sha256 } = proof
  return (
    <div className={styles.proof}>
      <p>
        <FormattedMessage id={`contract.evidence.${proof.kind}`} />
        {proof.ref !== undefined && `: ${proof.ref}`}
      </p>
      <p className={styles.quiet}>
        <FormattedMessage
          id="consents.proof-added"
          values={{ at: <Moment at={proof.addedAt} as="full" zone={zone} now={now} />, by: proof.addedBy.name }}
        />
      </p>
      {proof.note !== undefined && (
        <p>
          <ClientText text={proof.note} />
        </p>
      )}
      {sha256 !== undefined && <code className={styles.hash}>SHA-256 {sha256}</code>}
      {content === undefined ? (
        <p className={styles.quiet}>
          <FormattedMessage id="consents.proof-not-kept" />
        </p>
      ) : (
        <IntegrityMark intact={content.intact} what="proof" />
      )}
      {content?.intact === true && sha256 !== undefined && (
        <div>
          <Button size="small" icon="viewing" aria-expanded={open} onClick={() => setOpen(!open)}>
            <FormattedMessage id={open ? 'consents.proof-hide' : 'consents.proof-show'} />
          </Button>
        </div>
      )}
      {open && sha256 !== undefined && <Contents clientId={clientId} sha256={sha256} />}
    </div>
  )
}

/** Whether something still has the hash it was kept with; in words, and never by a colour alone. */
export function IntegrityMark({ intact, what }: { intact: boolean; what: 'proof' | 'text' }) {
  return intact ? (
    <StateMark tone="good" icon="verified">
      <FormattedMessage id={`consents.intact.${what}`} />
    </StateMark>
  ) : (
    <StateMark tone="bad" icon="shield-alert">
      <FormattedMessage id={`consents.broken.${what}`} />
    </StateMark>
  )
}

function Contents({ clientId, sha256 }: { clientId: string; sha256: string }) {
  const intl = useIntl()
  const file = useQuery(consentQueries.evidence(clientId, sha256))
  const shown = useQuery({
    queryKey: ['evidence-shown', clientId, sha256],
    enabled: file.data !== undefined,
    staleTime: Infinity,
    queryFn: async () => {
      if (file.data === undefined) return null
      return (await hashFile(file.data)) === sha256 ? await showEvidence(file.data, sha256) : null
    },
  })
  if (file.isError)
    return (
      <p className={styles.failed} role="alert">
        {sayProblem(intl, toApiError(file.error))}
      </p>
    )
  if (shown.data === undefined)
    return (
      <output className={styles.quiet}>
        <FormattedMessage id="ui.loading" />
      </output>
    )
  // What came is not what was hashed: it proves nothing and is not shown as if it did.
  if (shown.data === null) return <IntegrityMark intact={false} what="proof" />
  switch (shown.data.as) {
    case 'text':
      return (
        // A long proof scrolls by itself, also from the keyboard.
        <section
          className={styles.text}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a place that scrolls is reached by Tab
          tabIndex={0}
          aria-label={intl.formatMessage({ id: 'consents.proof-contents' })}
        >
          <ClientText text={shown.data.text} />
        </section>
      )
    case 'image':
      return (
        <img
          className={styles.image}
          src={shown.data.address}
          alt={intl.formatMessage({ id: 'consents.proof-contents' })}
        />
      )
    case 'file':
      return (
        <p>
          <a href={shown.data.address} download={shown.data.name}>
            <FormattedMessage id="consents.proof-save" values={{ name: shown.data.name }} />
          </a>
        </p>
      )
  }
}
