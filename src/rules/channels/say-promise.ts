import type { Channel, Language } from '../../contract/codes.ts'
import type { PromiseTerms } from '../../contract/entries.ts'
import { sayDay } from '../scripts/say-date.ts'
import { sayTime } from './say-aloud.ts'

/** How the client will learn, as a person says it on the phone. */
const willTell: Readonly<Record<Language, Readonly<Record<Channel, string>>>> = {
  ru: {
    phone: 'мы вам позвоним',
    chat: 'мы напишем вам в чате',
    messenger: 'мы напишем вам в мессенджере',
    email: 'мы напишем вам по почте',
    form: 'мы ответим вам через сайт',
    post: 'мы ответим вам публично, там же',
    branch: 'мы скажем вам в отделении',
    letter: 'мы пришлём вам письмо',
    sms: 'мы пришлём вам SMS',
    app: 'мы напишем вам в приложении',
  },
  en: {
    phone: 'we will call you',
    chat: 'we will write to you in the chat',
    messenger: 'we will write to you in the messenger',
    email: 'we will write to you by e-mail',
    form: 'we will answer you through the site',
    post: 'we will answer you in public, in the same place',
    branch: 'we will tell you in the branch',
    letter: 'we will send you a letter',
    sms: 'we will send you a text message',
    app: 'we will write to you in the app',
  },
}

/** A promise said aloud: what, and then its three other parts, a sentence for each. */
export function sayPromise(
  { what, due, responsible, tellBy }: PromiseTerms,
  { now, zone, language }: { now: Date; zone: string; language: Language },
): string[] {
  const day = sayDay(new Date(due), now, zone, language).replace(' ', '\u00A0')
  const [hour = 0, minute = 0] = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  })
    .format(new Date(due))
    .split(':')
    .map(Number)
  const matter = startLow(what.trim().replace(/[.;]+$/u, ''))
  const learn = willTell[language][tellBy]
  if (language === 'en') {
    const at = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    return [
      `We promise: ${matter}.`,
      `It will be done by ${at} on ${day}.`,
      `${responsible} answers for it.`,
      `When it is done, ${learn}.`,
    ]
  }
  return [
    `Обещаем: ${matter}.`,
    `Сделаем до\u00A0${sayTime(hour, minute, 'genitive')} ${day}.`,
    `За это отвечает ${responsible}.`,
    `Когда будет готово, ${learn}.`,
  ]
}

/** After a colon a sentence goes on in small letters, unless it begins with a name in capitals. */
function startLow(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase('ru') + text.slice(1) : text
}
