import { useState } from 'react'
import { useIntl } from 'react-intl'
import type { CalendarId, Language, Purpose } from '../contract/codes.ts'
import type { ConsentAct } from '../contract/consents.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Select } from '../ui/select.tsx'
import { AskForm } from './ask-form.tsx'
import { ConsentActs } from './consent-acts.tsx'
import type { ConsentGroup } from './consent-groups.ts'
import { EndForm } from './end-form.tsx'
import { ProofForm } from './proof-form.tsx'
import { PurposeHistory } from './purpose-history.tsx'
import { RecordForm } from './record-form.tsx'
import { RetractForm } from './retract-form.tsx'
import { SaveReceipt } from './save-receipt.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

/** The history of a purpose, and what an operator may do about it. A form takes the place of the history while it is open. */
export function ConsentDialog({
  group,
  caseId,
  clientId,
  language,
  jurisdiction,
  version,
  zone,
  now,
  onClose,
}: {
  group: ConsentGroup
  caseId: string
  clientId: string
  /** The client's own, where it is known. */
  language: Language | undefined
  /** By which law the client is asked. */
  jurisdiction: CalendarId | undefined
  /** The version of the client's consents. */
  version: number
  zone: string
  now: number
  onClose: () => void
}) {
  const intl = useIntl()
  const [chosen, setChosen] = useState<Purpose>(group.items[0].purpose)
  const [act, setAct] = useState<ConsentAct>()
  const consent = group.items.find((item) => item.purpose === chosen) ?? group.items[0]
  const form = {
    caseId,
    clientId,
    language,
    jurisdiction,
    version,
    consent,
    zone,
    now,
    onClose: () => setAct(undefined),
  }

  switch (act) {
    case 'ask':
      return <AskForm {...form} />
    case 'record':
      return <RecordForm {...form} />
    case 'withdraw':
      return <WithdrawForm {...form} />
    case 'retract':
      return <RetractForm {...form} requested={[consent]} />
    case 'revoke':
    case 'invalidate':
      return <EndForm {...form} act={act} />
    case 'add-proof':
      return <ProofForm {...form} />
    case undefined:
  }
  return (
    <Dialog
      wide
      title={intl.formatMessage({ id: 'consents.known' })}
      onClose={onClose}
      foot={<ConsentActs consent={consent} zone={zone} now={now} onAct={setAct} />}
    >
      {group.items.length > 1 && (
        <Select
          label={intl.formatMessage({ id: 'consents.purpose' })}
          value={consent.purpose}
          onChoose={setChosen}
          choices={group.items.map(({ purpose }) => ({
            value: purpose,
            label: intl.formatMessage({ id: `contract.purpose.${purpose}` }),
          }))}
        />
      )}
      <PurposeHistory
        key={consent.purpose}
        clientId={clientId}
        consent={consent}
        version={version}
        zone={zone}
        now={now}
      />
      <SaveReceipt clientId={clientId} language={language} />
    </Dialog>
  )
}
