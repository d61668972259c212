import { useIntl } from 'react-intl'
import type { IndicatedBy } from '../contract/consents.ts'
import { Field } from '../ui/field.tsx'
import { Select } from '../ui/select.tsx'
import styles from './consent-history.module.css'

/** Who answered. A representative answers only with a power that lets them (152-ФЗ ст. 9 ч. 1). */
export function WhoFields({ who, onChange }: { who: IndicatedBy; onChange: (who: IndicatedBy) => void }) {
  const intl = useIntl()
  return (
    <div className={styles.row}>
      <Select
        label={intl.formatMessage({ id: 'consents.fact.who' })}
        value={who.kind}
        onChoose={(kind) => onChange(kind === 'self' ? { kind } : { ...who, kind })}
        choices={(['self', 'representative'] as const).map((kind) => ({
          value: kind,
          label: intl.formatMessage({ id: `consents.who.${kind}` }),
        }))}
      />
      {who.kind === 'representative' && (
        <>
          <Field
            label={intl.formatMessage({ id: 'consents.who-name' })}
            value={who.name ?? ''}
            maxLength={300}
            onChange={(event) => onChange({ ...who, name: event.target.value })}
          />
          <Field
            label={intl.formatMessage({ id: 'consents.who-power' })}
            value={who.power ?? ''}
            maxLength={300}
            onChange={(event) => onChange({ ...who, power: event.target.value })}
          />
        </>
      )}
    </div>
  )
}

/** What of it is sent: no empty names. */
export function trimWho({ kind, name = '', power = '' }: IndicatedBy): IndicatedBy {
  return {
    kind,
    ...(name.trim() === '' ? {} : { name: name.trim() }),
    ...(power.trim() === '' ? {} : { power: power.trim() }),
  }
}
