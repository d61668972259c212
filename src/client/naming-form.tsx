import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { useCaseWrite } from '../api/use-write.ts'
import type { Client, ClientNaming } from '../contract/clients.ts'
import { declinedCases } from '../rules/names/cases.ts'
import { addressOf, keepGiven, nameInCase } from '../rules/names/client-name.ts'
import { announce } from '../ui/announcements.ts'
import { Field } from '../ui/field.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { Select } from '../ui/select.tsx'

const texts = ['address', ...declinedCases] as const

/** How this client is called and declined, where the rules err. What is left empty stays with the rules, shown in the field. */
export function NamingForm({
  caseId,
  version,
  client,
  onClose,
}: {
  caseId: string
  version: number
  client: Client
  onClose: () => void
}) {
  const intl = useIntl()
  const correct = useCaseWrite('correctNaming', caseId)
  const [naming, setNaming] = useState<ClientNaming>(client.naming ?? {})
  const say = (id: string) => intl.formatMessage({ id })
  const { gender } = naming
  const { naming: _naming, ...untouched } = client
  const byRule = { ...untouched, ...(gender === undefined ? {} : { naming: { gender } }) }
  const typed = JSON.stringify(keepGiven(naming)) !== JSON.stringify(client.naming ?? {})
  const change = (given: ClientNaming) => setNaming({ ...naming, ...given })

  function correctNaming() {
    correct.mutate(
      { params: { id: caseId }, body: keepGiven(naming), version },
      {
        onSuccess: () => {
          announce(say('client.naming.done'), { show: true, tone: 'good' })
          onClose()
        },
      },
    )
  }

  return (
    <FormDialog
      title={say('client.naming.title')}
      act={say('client.naming.act')}
      icon="edit"
      onSubmit={correctNaming}
      onClose={onClose}
      why={typed ? undefined : say('client.naming.why')}
      busy={correct.isPending}
      problem={correct.error === null ? undefined : sayProblem(intl, correct.error)}
      typed={typed}
    >
      <p>
        <FormattedMessage id="client.naming.hint" />
      </p>
      {client.kind === 'person' && (
        <Select
          label={say('client.naming.gender')}
          value={gender ?? 'rules'}
          choices={(['rules', 'female', 'male'] as const).map((value) => ({
            value,
            label: say(`client.naming.gender.${value}`),
          }))}
          onChoose={(chosen) => {
            const { gender: _gender, ...rest } = naming
            setNaming(chosen === 'rules' ? rest : { ...rest, gender: chosen })
          }}
        />
      )}
      {texts.map((form) => (
        <Field
          key={form}
          label={say(`client.naming.${form}`)}
          value={naming[form] ?? ''}
          placeholder={(form === 'address' ? addressOf(byRule) : nameInCase(byRule, form)) ?? ''}
          maxLength={300}
          autoComplete="off"
          onChange={(event) => change({ [form]: event.target.value })}
        />
      ))}
    </FormDialog>
  )
}
