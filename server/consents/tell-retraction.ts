import type { Channel } from '../../src/contract/codes.ts'
import type { ClientState } from '../../src/rules/clients/client-state.ts'
import type { ConsentRecord } from '../../src/rules/consents/consents-state.ts'
import { findShownNotice } from '../../src/rules/consents/notices.ts'
import { namePurpose } from '../../src/rules/statements/statement-words.ts'

/**
 * What the client is told when the bank takes its request back, in the channel and language in which it asked: that the
 * question is no longer asked, why, and that nothing follows from it having been asked.
 */
export function tellRetraction(
  { preferredChannel }: ClientState,
  { purpose, notice, request }: ConsentRecord,
  reason: string,
): { channel: Channel; text: string } {
  const language = (notice && findShownNotice(notice.id)?.language) ?? 'ru'
  const name = namePurpose(purpose, language)
  const why = reason.replace(/[.\s]+$/u, '')
  return {
    channel: request?.channel ?? preferredChannel,
    text:
      language === 'ru'
        ? `Банк отозвал свой запрос согласия «${name}». Причина: ${why}. Отвечать не нужно: согласия нет, и из запроса ничего не следует.`
        : `The bank has taken back its request for your consent, “${name}”. Reason: ${why}. There is nothing to answer: no consent exists, and nothing follows from the request.`,
  }
}
