import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { languages, type Language } from '../contract/codes.ts'
import type { Script } from '../contract/scripts.ts'
import { findScriptErrors } from '../rules/scripts/script-errors.ts'
import { Field } from '../ui/field.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { Select } from '../ui/select.tsx'
import { ChannelChoice } from './channel-choice.tsx'
import styles from './library-page.module.css'
import { libraryQueries } from './library-queries.ts'
import { NewerScript } from './newer-script.tsx'
import { fieldsOf, lackOf } from './script-fields.ts'
import { ScriptText } from './script-text.tsx'
import { usePublishScript } from './use-publish-script.ts'

/** A new script, or a new version of one: versions are never edited. */
export function ScriptForm({ from, onClose }: { from?: Script; onClose: () => void }) {
  const intl = useIntl()
  const [initial] = useState(() => fieldsOf(from, intl.locale as Language))
  const [fields, setFields] = useState(initial)
  const [base, setBase] = useState(from)
  const { data: scripts } = useQuery(libraryQueries.scripts)
  const publish = usePublishScript(onClose)
  const newest = base && scripts?.find(({ id }) => id === base.id)
  const isBehind = base !== undefined && newest !== undefined && newest.version > base.version
  const isTyped = JSON.stringify(fields) !== JSON.stringify(initial)
  const errors = findScriptErrors(fields.text)
  const fault = isBehind
    ? 'behind'
    : (lackOf(fields) ?? (errors.length > 0 ? 'errors' : isTyped ? undefined : 'unchanged'))
  const say = (id: string) => intl.formatMessage({ id: `library.form.${id}` })

  return (
    <FormDialog
      wide
      title={from ? intl.formatMessage({ id: 'library.form.version-title' }, { title: from.title }) : say('new-title')}
      act={base ? intl.formatMessage({ id: 'library.accept-act' }, { version: base.version + 1 }) : say('publish')}
      icon="confirm"
      onSubmit={() => publish.mutate(fields, base)}
      onClose={onClose}
      why={fault && say(`why.${fault}`)}
      busy={publish.isPending}
      problem={publish.error === null || isBehind ? undefined : sayProblem(intl, publish.error)}
      typed={isTyped}
    >
      {isBehind && <NewerScript before={base} newest={newest} onGoOn={() => setBase(newest)} />}
      <Field
        label={say('title')}
        value={fields.title}
        maxLength={300}
        onChange={(event) => setFields({ ...fields, title: event.target.value })}
      />
      {!from && (
        <div className={styles.pair}>
          <Field
            label={say('topic')}
            value={fields.topic}
            maxLength={100}
            onChange={(event) => setFields({ ...fields, topic: event.target.value })}
          />
          <Select
            label={say('language')}
            value={fields.language}
            onChoose={(language) => setFields({ ...fields, language })}
            choices={languages.map((value) => ({
              value,
              label: intl.formatMessage({ id: `library.language.${value}` }),
            }))}
          />
        </div>
      )}
      <ScriptText text={fields.text} errors={errors} onText={(text) => setFields({ ...fields, text })} />
      {!from && <ChannelChoice chosen={fields.channels} onChoose={(channels) => setFields({ ...fields, channels })} />}
      {from && (
        <p className={styles.quiet}>
          <FormattedMessage id="library.form.kept" />
        </p>
      )}
    </FormDialog>
  )
}
