/** The client asks by what leave the bank does a thing, or objects to it. */
export const challenges = [
  'почему|зачем|отчего|откуда|кто|как|чего|что_за',
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
  'отключ*|выключ*|удал*|убра*|убер*|прекра*|останов*|исключ*|снят*|сняли|снимем|отмен*|отзыв*|отозв*|стер*|заблокир*|ошиб*|сбой|сбоя|извин*|прост*|неверн*|незаконн*|недоразумен*|исправ*|больше',
  'delet*|remov*|stop*|switched_off|turned_off|off|cancel*|withdr*|revok*|sorry|apolog*|mistake*|error|wrong|fix*|unsubscrib*|no_longer',
  // law, and what needs no leave
  'закон|закону|закона|законом|обязан*|требовани*|фз|суд*|служебн*|сервисн*|код|коды|безопасност*|мошенн*|law|legal|legally|required|obliged|court|service|security|fraud',
  // the client chooses, or is asked
  'можете|можно|сможете|если|захотите|пожелаете|выбор*|реш*|раздел*|настройк*|кнопк*|нажмите|зайдите|откройте|напишите|ответьте|подпишите|скажите|can|may|if|choose|choice|please|tap|press|settings',
  // the decision of the client’s own
  'просил*|попросил*|заказал*|заяв*|поручил*|подпис*|договор*|asked|requested|ordered|signed|contract',
  // who did it is another, or it is looked into
  'провер*|разбер*|разбир*|выясн*|уточн*|узна*|сообщ*|запрос|запроса|запросу|магазин*|мтс|чуж*|не_мы|check*|investigat*|find_out|look_into|looking|request|someone|else',
  'только|лишь|only|solely',
] as const
