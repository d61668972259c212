import type { IntlShape } from 'react-intl'
import { purposes } from '../contract/codes.ts'
import type { Consent } from '../contract/consents.ts'
import type { ConsentGroup } from './consent-groups.ts'

const isMarketing = (consent: Consent) => consent.purpose.startsWith('marketing_')
const marketingChannels = purposes.filter((purpose) => purpose.startsWith('marketing_')).length

/** A name in the middle of a line: «рекламные звонки», but «SMS» as it is. */
function decapitalise(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/** The names of all purposes of a group, for the middle of a line. */
export function listPurposes(intl: IntlShape, group: ConsentGroup): string {
  const allMarketing = group.items.filter(isMarketing).length === marketingChannels
  const names = group.items
    .filter((consent) => !(allMarketing && isMarketing(consent)))
    .map((consent) => intl.formatMessage({ id: `contract.purpose.${consent.purpose}` }))
  return [...names, ...(allMarketing ? [intl.formatMessage({ id: 'consents.marketing-all' })] : [])]
    .map(decapitalise)
    .join(', ')
}

/** What a row is called: its purpose; marketing by its channels; what was never asked by how much of it there is. */
export function nameGroup(intl: IntlShape, group: ConsentGroup): string {
  const [first] = group.items
  if (group.items.length === 1) return intl.formatMessage({ id: `contract.purpose.${first.purpose}` })
  if (first.state === 'none') {
    // «Ещё» needs something above it to be more than.
    const id = group.items.length === purposes.length ? 'consents.all' : 'consents.others'
    return intl.formatMessage({ id }, { count: group.items.length })
  }
  if (group.items.length === marketingChannels) return intl.formatMessage({ id: 'consents.marketing-all' })
  return intl.formatMessage(
    { id: 'consents.marketing' },
    {
      channels: group.items
        .map((consent) => intl.formatMessage({ id: `consents.short.${consent.purpose}` }))
        .join(', '),
    },
  )
}
