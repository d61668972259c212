/** Who has a matter in hand: «заявку ведёт…», "your case is with…". */
export const inCharge = [
  'ведет|ведут|занимается|занимаются|отвечает|рассматривает|рассмотрит|курирует|сопровождает|закреплен|закреплена|проверяет|обслуживает|готовит|назначен|назначена|работает_над|поручено|поручили|передано|передали|оформляет|подписал|подписала',
  'ваш* менеджер|куратор|инженер|курьер|специалист|мастер|персональный',
  'менеджер* ~ у_вас|вашего',
  'handles|handled|handling|manages|managed|leads|assigned|looking_after|looks_after|in_charge|working_on|dealt_with|deals_with|responsible|works_on',
  'case|claim|file|application|request|matter|complaint is|sits with',
  'your ~ manager|engineer|adviser|contact',
]

/** Where something waits or is handed out. */
export const whereabouts = [
  'ждет|ждут|лежит|лежат|находится|находятся|хранится|хранятся|заберите|забрать|забирайте|забирать|получите|получить|получать|выдадут|выдаем|выдают|выдаст|приходите|приезжайте|подходите|подъезжайте|прийти|приехать|обслуживается|обслуживаетесь|открыт|открыта|доставлен|доставлена|доставили|доставлено|отправлен|отправлена|отправили|поступил|поступила|записали|записаны|встреча|запись',
  'waiting|waits|held|kept|collect|pick_up|picked_up|sent_to|delivered_to|come_to|booked|appointment|meeting',
]

/** Another turn, another holder for a while: the detail is told of something else. */
export const anotherTurn = [
  'потом|затем|следующ*|повторн*|снова|опять|еще_раз|заново|второй_раз|вторично|также|тоже|пока|вместо|заменя*|замещ*|отпуск*|болеет|больнич*|если|теперь|отныне|перешл*|передал*|переназнач*|перенес*|переносим|сдвин*|вернул*|обратно|раньше|ранее',
  'then|next|again|once_more|second|also|too|meanwhile|instead|covering|away|leave|if|now|moved|passed|transferred|reassigned|rescheduled|postponed|returned|came_back|busy|earlier',
]

/** Ordinals that number a place: «на втором этаже», "window 4". */
export const numberedPlaces =
  'этаж* окно окне окна окну кабинет* зал зале комнат* стойк* подъезд* корпус* floor window room desk counter gate building'

/** Things that are counted out for the client: how many are needed, given or allowed. */
export const counted =
  'подпис* паспорт* справк* документ* бумаг* коп* экземпляр* визит* раз раза карт* карточк* счет* попыт* сотрудник* человек* поручител* созаемщик* платеж* перевод* операц* заявлен* выписк* токен* ключ* фото* снимк* страниц* подтвержден* операци* книжек книжк* чек* чеков вклад* лист* звонк* писем signature* document* paper* copies copy visit* time times card cards account* attempt* tr* people guarantor* payment* transfer* withdrawal* form* statement* photo* page* key* token* cheque* book* reference* witness* letter* call*'
