import type { Said } from './said.ts'

const bankWords =
  /(?<!\p{L})(?:банк|оператор|поддержк[аи]|техподдержка|специалист|менеджер|сотрудник|сотрудница|консультант|служба|контакт-центр|колл-центр|чат-бот|бот|администратор|администрация|support|bank|operator|agent|helpdesk|help desk|service|assistant|manager|bot|contact cent(?:re|er))(?!\p{L})/iu
// «ВерескБанк», «HeatherBank», «heather_bot», but neither «Банкин» nor «Talbot».
const bankEndings = /(?:банк|bank|[_-]bot|[a-z]Bot|поддержка)(?!\p{L})/u
const clientWords =
  /(?<!\p{L})(?:клиент|клиентка|заявитель|заявительница|пользователь|абонент|вкладчик|заемщик|заёмщик|customer|client|user|me|you|я|вы)(?!\p{L})/iu

/** Whether a name is the bank's: by role, or by a name that ends in «банк» or "bank". */
export function isBankName(name: string): boolean {
  return bankWords.test(name) || bankEndings.test(name.slice(0, 200))
}

/** Whether a name is a role of the client's side. */
export function isClientName(name: string): boolean {
  return clientWords.test(name) && !isBankName(name)
}

/**
 * Tells the bank from the client. Where any name is the bank's, everybody else is the client. Where none is, whoever
 * speaks first is the client (people come to a bank, not the other way round) and the others answer for the bank.
 */
export function decideAuthors(said: readonly Said[]): ('client' | 'bank')[] {
  const names = [...new Set(said.flatMap(({ name }) => (name === undefined ? [] : [name])))]
  const told = names.some(isBankName) || said.some(({ author }) => author === 'bank')
  const client = names.find(isClientName) ?? names[0]
  const authorOf = new Map(
    names.map((name) => {
      if (isBankName(name)) return [name, 'bank'] as const
      if (told || isClientName(name) || name === client) return [name, 'client'] as const
      return [name, 'bank'] as const
    }),
  )
  return said.map(({ name, author }) => author ?? (name === undefined ? 'client' : (authorOf.get(name) ?? 'client')))
}
