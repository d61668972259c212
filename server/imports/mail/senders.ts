import { isBankName } from '../authors.ts'

/** Who sent a mail, as its head or a quotation's first line tells. */
export type Sender = { name?: string; address?: string }

const bankBoxes =
  /^(?:support|help|helpdesk|info|no-?reply|donotreply|service|contact|office|answer|feedback|bank|care)(?:[._+-]|@|\d)/iu
const bankDomains = /@(?:[^@]*[.-])?[a-z0-9-]*bank(?:[.-][^@]*)?$/iu

/** Whether a sender is the bank: by name, by a service box («support@…»), or by a domain with "bank" in it. */
export function isBankSender({ name = '', address = '' }: Sender): boolean {
  return isBankName(name) || bankBoxes.test(address) || bankDomains.test(address)
}

/** Whether two mails come from one person; without a shared name or address they do not. */
export function isSameSender(one: Sender, other: Sender): boolean {
  return isSameText(one.address, other.address) || isSameText(one.name, other.name)
}

function isSameText(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase()
}
