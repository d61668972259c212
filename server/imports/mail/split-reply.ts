import type { Said } from '../said.ts'
import { findQuotation } from './quotations.ts'
import { isBankSender, isSameSender, type Sender } from './senders.ts'

/** Mails quoted deeper than this are read as one text. */
const mostNested = 20

/**
 * Parts a mail from the earlier mails quoted in it; the earliest first. A quotation that tells whose words it holds
 * becomes a message of its own. Quoted lines that the writer answers one by one stay where they are, marked by «>».
 */
export function splitReply(text: string, sender: Sender = {}, at?: string): Said[] {
  const mails: { text: string; sender: Sender; at?: string | undefined }[] = []
  let mail = { text, sender, at }
  for (let depth = 0; depth < mostNested; depth += 1) {
    const quotation = findQuotation(mail.text)
    if (!quotation) break
    mails.push({ ...mail, text: quotation.own })
    mail = { text: quotation.text, sender: quotation.sender, at: quotation.at }
  }
  mails.push(mail)
  const filled = mails.filter((one) => one.text.trim() !== '')
  const authors = decideMailAuthors(filled.map((one) => one.sender))
  return filled
    .map((one, index) => ({
      author: authors[index] ?? 'client',
      text: one.text.trim(),
      ...(one.at ? { at: one.at } : {}),
    }))
    .toReversed()
}

/** The writer is the client unless the sender is the bank's; whoever they answer is the other side. */
function decideMailAuthors(senders: readonly Sender[]): ('client' | 'bank')[] {
  const [writer = {}] = senders
  const side = isBankSender(writer) ? 'bank' : 'client'
  return senders.map((sender, index) => {
    if (index === 0 || isSameSender(sender, writer)) return side
    if (isBankSender(sender)) return 'bank'
    return side === 'client' ? 'bank' : 'client'
  })
}
