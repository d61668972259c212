/** By these the reply turns from the answer to something of the bank’s own choosing. */
export const turningAside = [
  'кстати',
  'к слову',
  'между прочим|делом',
  'заодно',
  'раз уж',
  'пользуясь случаем',
  'кроме|помимо того|этого',
  'рекоменду*|советуем|советую|посовету*|предлагаем|предлагаю|предложить|приглаша*',
  'напоминаем|напоминаю|напомним',
  'обращаем|обратите ~ внимание',
  'имейте в виду',
  'не забудьте|забывайте',
  'самое время',
  'если задумаетесь|надумаете|решите|захотите|переведете',
  'хотим рассказать|предложить|напомнить',
  'а еще|вот',
  'мы запустили|открыли|выпустили',
  'у нас есть|появил*|действует|открылся|открылась|открылось|новый|новая|новое',
  'для самозанятых|студентов|пенсионеров|бизнеса|семей|владельцев',
  'we have|ve ~ launched|opened|introduced',
  'а знаете',
  'возможно вас заинтересует',
  'by the way',
  'while you are|re here',
  'on another note',
  'speaking of',
  'we|i ~ recommend|suggest|invite|remind|offer',
  'have you ~ thought|considered|tried',
  'did you know',
  'you may|might|could ~ like|enjoy|want',
  'please? note|remember',
  "don't|not forget",
  'we can also',
  'in addition|addition_to_this',
] as const

/** By these a thing is offered: how to get it, and why one should want it. */
export const offering = [
  'оформ*|подключ*|откройте|открывайте|возьмите|берите|получите|застрахуй*|инвестируй*|вступ*|скачайте|купите|покупайте|переведите|попробуйте|присмотритесь|рассмотрите|выбирайте|пригласите',
  'оформить|застраховать|открыть|взять|сдать|составить|сфотографироваться ~ у_нас|можно|можете|бесплатно|в_отделении|за',
  'можно|можете|может ~ оформить|застраховать|открыть|взять|сдать|подключить|сфотографироваться|служить|стать',
  'у нас ~ есть|действует|открылся|открылась|новая|новый|новое|можно|появил*|премиальн*|откроется',
  'наш|нашу|нашей|нашем|наша|наши|наших',
  'для вас|постоянных',
  'вам одобр*|доступ*|подойдет|предодобр*|положен*',
  'одобр*|предодобр*',
  'выгодн*|удобн*|надежнее|выше|приятн*|ускорит|поможет',
  'в подарок',
  'сервис*|программ*|приложение для',
  'бесплатно',
  'под|до|от процент*|ставк*',
  'первый|первые год|месяц',
  'в месяц|день|год',
  'consider|try|check|enrol|enroll|join|discover|explore|get|open|apply|ask_us',
  'our',
  'you can ~ also|now|get|buy|take|earn|save|invest|insure',
  'offer*|waiting_for_you|special|exclusive|free|cheaper',
  'from|only ~ a|per day|month|year',
  'can serve',
] as const

/** These need no offer beside them: what follows was never asked for. */
export const plainlyAside = [
  'кстати',
  'к слову',
  'между прочим|делом',
  'предлагаем|предлагаю|приглаша*|рекомендуем|советуем',
  'by the way',
  'while you are|re here',
  'have you ~ thought|considered',
  'did you know',
  'we can also',
] as const

/** By these a thing is praised or sold, with no turn of speech before it. */
export const selling = [
  'льготн*|выгодн*|предодобр*|эксклюзивн*|уникальн*',
  'у нас ~ есть|льготн*|выгодн*|новый|новая|новое|открылся|открылась|открылось|появил*|лучш*|специальн*',
  'наш|наша|наше|наши ~ нов*|сервис*|приложени*|магазин*|партнер*|клуб*|подписк*|помощник*|маркетплейс*',
  'в подарок',
  'розыгрыш*|распродаж*|акци*|промо*',
  'попробуйте|оцените|участвуйте|присоединяйтесь|зарегистрируйтесь|вступайте|подпишитесь',
  'одобрен*|одобрили ~ вам|для_вас',
  'half price',
  'our ~ new|app|club|service|partner|shop|plan|fund*',
  'try|join|discover|explore|sign_up|check_out ~ our|the|new',
  'special offer*|exclusive|giveaway|reward*',
] as const

/** Words by which a sentence gives the reason or the condition of what was asked. */
export const serving = [
  'при этом',
  'потому|поэтому|оттого|из_за|так_как|поскольку|пока|иначе|ведь|значит|зато',
  'для этого|него|нее',
  'чтобы',
  'because|since|so|therefore|due|until|unless',
] as const

/** What a client needs to act on an answer: papers to bring, hours, an update of the app. */
export const useful = [
  'паспорт*|документ*|удостоверени*|свидетельств*|доверенност*|чек|квитанци*|копи*|оригинал*',
  'обновить|обновите|перезагруз*|перезапуст*|переустанов*',
  'passport|document*|receipt|copy|id|update|restart|reinstall',
] as const
