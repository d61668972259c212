/** Words of the long cases that only measurements see: enough different lengths and scripts to lay out honestly. */

const openings = [
  'Снова пишу по тому же поводу, вчерашний ответ прочитала.',
  'Проверил ещё раз с телефона и с ноутбука, картина одинаковая.',
  'Спасибо за звонок, но остался один вопрос.',
  'Коротко: не работает.',
  'Прикладываю то, что просили, всё по порядку.',
]
const middles = [
  'Сумма в приложении отличается от той, что в выписке, на 12 рублей 40 копеек.',
  'В отделении сказали одно, в чате другое, а в письме третье, и я не знаю, чему верить.',
  'Платёж ушёл в понедельник, получатель его не видит, номер операции у вас есть.',
  'I can switch to English if that makes it easier for your colleagues 🙂',
  'Если нужно, приду лично, но лучше без этого: работаю до восьми.',
]
const endings = [
  'Когда ждать ответа?',
  'Посмотрите, пожалуйста, сегодня.',
  'Напишите, что ещё нужно от меня, одним списком.',
  'Жду.',
  'И скажите, кто за это отвечает.',
]
const answers = [
  'Проверили обе суммы: в выписке верная, в приложении была старая. Приложение уже показывает то же самое.',
  'Платёж дошёл до банка получателя, там его зачислят до конца дня. От вас ничего не нужно.',
  'Ответили на все вопросы по порядку, список ниже. Если пункт упущен, назовите его номер.',
  'Мы сверили три ответа между собой: верный — из письма. За разнобой извините, чат поправлен.',
]

const pick = (list: readonly string[], at: number) => list[at % list.length]!

/** What the client says; every fifth message is long. */
export function clientWords(at: number): string {
  const once = `${pick(openings, at)} ${pick(middles, at * 3 + 1)} ${pick(endings, at * 7 + 2)}`
  return at % 5 === 0
    ? [once, ...Array.from({ length: 6 }, (_, index) => `${index + 1}. ${pick(middles, at + index)}`)].join('\n')
    : once
}

export const replyWords = (at: number): string => `${pick(answers, at)} ${pick(answers, at * 3 + 1)}`

export const subjectOfMany = (at: number): string => `${pick(middles, at).slice(0, 48)}… (${at + 1})`
