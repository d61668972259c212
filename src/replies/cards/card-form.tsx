import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { sayProblem } from '../../api/say-problem.ts'
import type { Card } from '../../contract/cards.ts'
import { calendars, languages, slots, type Language } from '../../contract/codes.ts'
import { findCardErrors } from '../../rules/cards/card-errors.ts'
import { announce } from '../../ui/announcements.ts'
import { Field } from '../../ui/field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { fieldsOf, lackOf, readFields, type CardFields } from './card-fields.ts'
import { cardQueries } from './card-queries.ts'
import { NewerCard } from './newer-card.tsx'
import { StageChoice } from './stage-choice.tsx'
import styles from './cards.module.css'
import { usePublishCard } from './use-publish-card.ts'

/** A new card, or a new version of one: versions are never edited. */
export function CardForm({
  from,
  onPublished,
  onClose,
}: {
  from?: Card
  onPublished: (id: string) => void
  onClose: () => void
}) {
  const intl = useIntl()
  const language = intl.locale as Language
  const [initial] = useState(() => fieldsOf(from, language))
  const [fields, setFields] = useState(initial)
  const [base, setBase] = useState(from)
  const { data: cards } = useQuery(cardQueries.all)
  const publish = usePublishCard()
  const newest = base && cards?.find(({ id }) => id === base.id)
  const isBehind = base !== undefined && newest !== undefined && newest.version > base.version

  const card = readFields(fields)
  const errors = findCardErrors(card)
  const lack = lackOf(card)
  const say = (id: string) => intl.formatMessage({ id: `replies.cards.${id}` })
  const isTyped = JSON.stringify(fields) !== JSON.stringify(initial)
  const fault = isBehind ? 'behind' : (lack ?? (errors.length > 0 ? 'slots' : isTyped ? undefined : 'unchanged'))
  const why = fault && say(`why.${fault}`)
  const errorOf = (name: keyof CardFields) => errors.find(({ pointer }) => pointer === `/${name}`)?.said[language]
  const bind = (name: Exclude<keyof CardFields, 'stages' | 'jurisdiction'>) => ({
    label: say(`field.${name}`),
    value: fields[name],
    error: errorOf(name),
    onChange: (event: { target: { value: string } }) => setFields({ ...fields, [name]: event.target.value }),
  })

  function publishCard(): void {
    publish.mutate(
      { card, from: base },
      {
        onSuccess: ({ id }) => {
          announce(say('published'), { show: true, tone: 'good' })
          onPublished(id)
        },
      },
    )
  }

  return (
    <FormDialog
      wide
      title={from ? intl.formatMessage({ id: 'replies.cards.version-title' }, { title: from.title }) : say('add-title')}
      act={say('publish')}
      onSubmit={publishCard}
      onClose={onClose}
      why={why}
      busy={publish.isPending}
      problem={publish.error === null || isBehind ? undefined : sayProblem(intl, publish.error)}
      typed={isTyped}
    >
      {isBehind && <NewerCard card={newest} onGoOn={() => setBase(newest)} />}
      <div className={styles.pair}>
        <Field {...bind('title')} maxLength={300} />
        <Select
          label={say('field.jurisdiction')}
          value={fields.jurisdiction}
          onChoose={(chosen) => setFields({ ...fields, jurisdiction: chosen })}
          choices={(['any', ...calendars] as const).map((value) => ({ value, label: say(`law.${value}`) }))}
        />
        {!from && (
          <Select
            label={say('field.language')}
            value={fields.language}
            onChoose={(chosen) => setFields({ ...fields, language: chosen })}
            choices={languages.map((value) => ({ value, label: say(`language.${value}`) }))}
          />
        )}
      </div>
      <Field {...bind('topics')} hint={<FormattedMessage id="replies.cards.field.topics-hint" />} />
      <TextArea {...bind('believes')} rows={2} maxLength={2_000} />
      <TextArea
        {...bind('truth')}
        rows={4}
        maxLength={5_000}
        hint={
          <FormattedMessage
            id="replies.cards.field.truth-hint"
            values={{ slots: slots.map((slot) => `{{${slot}}}`).join(' ') }}
          />
        }
      />
      <TextArea {...bind('stillWorks')} rows={3} maxLength={5_000} />
      <TextArea {...bind('question')} rows={2} maxLength={2_000} />
      <TextArea {...bind('answer')} rows={2} maxLength={2_000} />
      <TextArea {...bind('sources')} rows={2} hint={<FormattedMessage id="replies.cards.field.sources-hint" />} />
      <StageChoice chosen={fields.stages} onChoose={(stages) => setFields({ ...fields, stages })} />
    </FormDialog>
  )
}
