import type { LabelledText } from './labelled-text.ts'

/** Chats and messengers: several short messages for one thought. */
export const ruChats: readonly LabelledText[] = [
  {
    name: 'Fee for notices',
    messages: [
      { author: 'client', text: 'здравствуйте' },
      { author: 'client', text: 'с меня сняли 299 р за уведомления, я их не подключал' },
      { author: 'bank', text: 'Здравствуйте! Проверяю. Подождите, пожалуйста, пару минут.' },
      { author: 'client', text: 'ок жду' },
      { author: 'client', text: 'верните деньги и отключите эту услугу' },
      { author: 'bank', text: 'Услуга отключена, деньги вернём.' },
      { author: 'client', text: 'а когда вернутся?' },
      { author: 'client', text: 'спасибо' },
    ],
    points: ['не подключал', 'верните деньги', 'когда вернутся'],
  },
  {
    name: 'Lost card, no marks',
    messages: [
      { author: 'client', text: 'добрый день подскажите как заблокировать карту потеряла вчера' },
      { author: 'client', text: 'а новую сколько ждать' },
      { author: 'client', text: 'и пин код останется тот же?' },
    ],
    points: ['как заблокировать', 'сколько ждать', 'пин'],
  },
  {
    name: 'On first-name terms',
    messages: [
      { author: 'client', text: 'привет' },
      { author: 'client', text: 'скинь выписку за октябрь на почту плиз' },
      { author: 'client', text: 'и отмени автоплатёж за интернет, я переехал' },
      { author: 'bank', text: 'Здравствуйте! Выписка отправлена.' },
      { author: 'client', text: 'супер, вижу' },
      { author: 'client', text: 'только там нет последнего дня. почему?' },
    ],
    points: ['скинь выписку', 'отмени автоплатеж', 'почему'],
  },
  {
    name: 'Certificate for a visa',
    messages: [
      { author: 'client', text: 'Мне нужна справка об остатке на английском, в евро и с печатью.' },
      { author: 'client', text: 'Документы в визовый центр подаю в четверг, так что к среде.' },
      { author: 'bank', text: 'Сделаем. Куда отправить?' },
      { author: 'client', text: 'Пришлите скан сюда, а бумажную заберу на Речной.' },
      { author: 'client', text: 'Паспорт с собой брать?' },
    ],
    points: ['справка об остатке', 'пришлите скан', 'паспорт брать'],
  },
  {
    name: 'Wrong person answers',
    messages: [
      { author: 'client', text: 'Я писал про комиссию за перевод, а вы мне про кэшбэк.' },
      { author: 'client', text: 'это бот отвечает?' },
      { author: 'client', text: 'Позовите человека.' },
      { author: 'bank', text: 'Добрый день, меня зовут Глеб. Чем помочь?' },
      { author: 'client', text: 'Глеб, за что взяли 390 рублей, если в тарифе переводы бесплатные?' },
    ],
    points: ['комиссию кэшбэк', 'позовите человека', 'за что взяли'],
  },
  {
    name: 'Limits before a trip',
    messages: [
      { author: 'client', text: 'Еду в Казахстан на две недели. Повысьте лимит снятия до 300 тысяч на это время' },
      { author: 'client', text: 'Комиссия в чужих банкоматах там есть?' },
      { author: 'client', text: 'Понял. Тогда ещё вопрос. Курс по какому дню считается' },
      { author: 'client', text: 'Круто, спасибо, выручили)' },
    ],
    points: ['повысьте лимит', 'комиссия в чужих', 'курс по какому'],
  },
]
