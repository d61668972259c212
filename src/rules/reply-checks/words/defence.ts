/** The client asks by what leave the bank does a thing, or objects to it. */
export const challenges = [
  'почему|зачем|отчего|откуда|кто|как|чего|что_за',
  'где|опять|снова|все_еще|до_сих_пор|постоянно|право|вправе|есть_ли',
  'did|do|does|have|are|still|again|keep',
  'отзывал*|отозвал*|отказал*',
  'на каком|чьем|основании|разрешения|позволения',
  'по какому праву',
  'с какой стати',
  'не разреша*|разреши*|давал*|дал*|соглаша*|соглаш*|подписыва*|подписа*|просил*|хотел*|хочу',
  'отключите|прекратите|перестаньте|удалите|уберите|хватит',
  'why|who|how',
  'on|by what|whose basis|authority|right|grounds|leave',
  'never|not|nobody|without ~ agree|agreed|allow|allowed|sign|signed|consent|consented|ask|asked|want|wanted|permission',
  'stop|remove|delete',
] as const

/** With one of these a reply does more than to point at what the client did. */
export const safeInDefence = [
  // the bank undoes it, or is sorry
  'отключ*|выключ*|удал*|убра*|убер*|прекра*|останов*|исключ*|снят*|сняли|снимем|отменил*|отменен*|отменим|отозвал*|отозван*|истек*|стерт*|стерли|сотр*|заблокир*|ошиб*|сбой|сбоя|извин*|простите|прощени*|неверн*|незаконн*|недоразумен*|исправ*|больше',
  'отзыв|отзыва|отзыву ~ принят*|приняли|записан*|получен*|действует|учтен*|учли|исполн*|в_силе',
  'delet*|remov*|stop*|switched_off|turned_off|took_you_off|taken_off|cancel*|withdr*|revok*|sorry|apolog*|mistake*|error|wrong|fix*|unsubscrib*|no_longer',
  // law, and what needs no leave
  'закон|закону|закона|законом|обязан*|требовани*|фз|суд*|служебн*|сервисн*|код|коды|безопасност*|мошенн*|law|legal|legally|required|obliged|court|service|security|fraud',
  // the client chooses, or is asked
  'можете|можно|сможете|если|захотите|пожелаете|выбор*|реш*|раздел*|настройк*|кнопк*|нажмите|зайдите|откройте|напишите|ответьте|подпишите|скажите|can|may|if|choose|choice|please|tap|press|settings',
  // the decision of the client’s own
  'просили|попросил*|заказал*|заявлени*|поручил*|подписали|подписан*|requested|ordered|you_signed|signed_the',
  // who did it is another, or it is looked into
  'проверяем|проверяю|проверим|проверю|разбер*|разбир*|выясн*|уточн*|узнаем|узнаю|сообщим|сообщу|магазин*|чуж*|checking|investigat*|find_out|look_into|looking|someone|else',
  'запрос* ~ согласи*|открыт*|ждет',
  'только|лишь|only|solely',
] as const
