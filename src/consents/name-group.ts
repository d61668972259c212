import type { IntlShape } from 'react-intl'
import type { ConsentGroup } from './consent-groups.ts'

/** A name in the middle of a line: «рекламные звонки», but «SMS» as it is. */
function decapitalise(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/** The names of all purposes of a group, for the middle of a line. */
export function listPurposes(intl: IntlShape, group: ConsentGroup): string {
  return group.items
    .map((consent) => decapitalise(intl.formatMessage({ id: `contract.purpose.${consent.purpose}` })))
    .join(', ')
}

/** What a row is called: its purpose; marketing by its channels; what was never asked by how much of it there is. */
export function nameGroup(intl: IntlShape, group: ConsentGroup): string {
  const [first] = group.items
  if (group.items.length === 1) return intl.formatMessage({ id: `contract.purpose.${first.purpose}` })
  if (first.state === 'none') return intl.formatMessage({ id: 'consents.others' }, { count: group.items.length })
  return intl.formatMessage(
    { id: 'consents.marketing' },
    {
      channels: group.items
        .map((consent) => intl.formatMessage({ id: `consents.short.${consent.purpose}` }))
        .join(', '),
    },
  )
}
