/** Not yet, in the meantime: a state that will change. */
export const meanwhile = [
  'пока|покуда',
  'еще не|нет',
  'еще ~ ждем|идет|рассматрива*|провер*|готов*',
  'yet|still',
  'so far',
]

/** The reply denies that anything was promised. */
export const denyingPromises = [
  'не|никто|никогда ~ обещал*|обещаем|обещает|обязывал*|обязал*|гарантировал*|договаривал*|заверял*|сулил*|уславливал*|подписывал*_на_это',
  'не|никто|никаких|никакого ~ давал*|дал|брал*|взял* ~ обещани*|обязательств*|гаранти*|слов*',
  'обещани*|обязательств*|гаранти*|слов* ~ не ~ давал*|брал*|было|дава*',
  'ничего не обещали',
  'на себя не ~ брал*|взял*|берем',
  'решени* ~ не ~ принимал*|выносил*',
  'обещаний|обещания|обязательств ~ не|нет',
  'так* ~ обещани*|договоренност*|обязательств* ~ нет|не',
  'срок* ~ не ~ называл*|давал*|обещал*|устанавлива*|назначал*|определ*|установлен*|озвучивал*',
  'не ~ называл*|давал*|озвучивал*|обозначал* ~ срок*|дат*',
  "never|not|didn't|nobody|no_one|haven't|hasn't ~ promised|promise|committed|undertook|guaranteed|undertaken",
  "never|not|didn't|nobody|no_one ~ agreed|agree|said|say ~ would|to|that",
  'no|any|such promise|commitment|undertaking|guarantee|arrangement ~ made|given|was|exists|on',
  'made|gave|given|make no promise*|commitment*|undertaking*|guarantee*',
  'no promise|date|deadline was|has',
  'did not|never give|gave|name|named|set ~ date|deadline',
]

/** What is promised will not be: in words that need no verb of their own. */
export const refusing = [
  'не ~ будет|будем|станем|собираемся|собирается|собираются|намерен*|планируем|планирует|планируется|предусмотрен*|предвидится|ожидается|предполагается|состоится|буду|стану|станет|можем|может|могу|сможем|сможет',
  'не ~ подлежит|подлежат',
  'не|никто ~ собирал*|назначал*|планировал*|заказывал*|оформлял*|заводил*|предполагал*|намечал*|готовит|рассматривает',
  'не ~ запланирован*|назначен*|намечен*|заложен*|полож*|значится|числится|входит_в_планы',
  'нет|нету|отсутств* ~ планах|графике|расписании|маршруте|плане|очереди',
  'планах|графике|расписании|маршруте|плане|очереди ~ нет|нету|не',
  'таких|такого|такой|такие|такую|таким ~ не|нет',
  'не ждите|ожидайте|рассчитывайте|надейтесь|дождетесь|стоит_ждать|имеет_смысла_ждать',
  'ждать ~ не ~ стоит|нужно|надо|следует|приходится',
  'отказ*|отказано|отказываем|отказали',
  'отказываемся',
  'нельзя|невозможн*|исключено|нет_возможности|передумали',
  "won't|will_not|cannot|can't|not_going_to|no_plans_to|unable_to|not_able_to|refuse|refused|declined|decline",
  'no|nobody|no_one ~ will|is_going|are_going|is_due|is_supposed|is_scheduled',
  'nobody|no_one from ~ will|is_going|is_due|is_supposed|is_scheduled',
  'не ~ обязан*|даст|дадим|дадут',
  'is|are off',
  'not|never ~ scheduled|booked|arranged|planned|on_the_list|in_the_schedule|a_thing',
  'no such',
  "do_not|does_not|don't|doesn't|never ~ offer|provide|issue|refund|do",
  'not ~ happening|coming|possible|planned|due|expected|available|refundable',
  'changed our minds',
]

/** Deeds that are one, in whatever verb: who does not do one of them does not do what is promised in another. Beginnings. */
export const deeds: readonly string[] = [
  'отправ* отсыл* посыл* пошл* высыл* высла* вышл* присыл* присла* пришл* направ* рассыл* send* sent post posts posted posting mail* email* dispatch* forward*',
  'выда* дава* дать дадут даем предостав* оформ* дел* сдела* изготов* готов* подготов* состав* issue* give* provid* prepare* produc* make* print*',
  'верн* возвра* возмещ* возмест* компенс* выплат* выплач* refund* return* reimburs* repay* pay* compensat*',
  'звон* позвон* перезвон* связ* набер* call* phone* ring* contact*',
  'отвеч* ответ* отвеч* сообщ* напи* пис* уведом* информ* answer* repl* respon* write* notify inform*',
  'присыл* присла* пришл* направ* мастер* инженер* курьер* приезж* приед* выезж* выезд* выед* приход* прид* посет* привоз* привез* достав* вруч* deliver* bring* come* visit* courier',
  'снима* снят* сним* отмен* убира* убер* убра* аннулир* погас* lift* remov* cancel* releas* waiv* revers*',
  'меня* замен* перевыпус* перевыпущ* выпус* выпуск* обновл* обнов* replac* reissu* chang* swap* renew*',
  'исправ* поправ* коррект* чин* почин* ремонт* устран* переделыв* передела* пересчит* пересчет* correct* fix* repair* amend* recalculat*',
  'рассм* рассматр* провер* пересм* пересматр* изуч* расслед* разбир* разбер* review* check* investigat* examin* consider* look*',
  'зачисл* начисл* перечисл* перевод* перевед* перевест* credit* transfer* deposit*',
  'откр* закр* подключ* отключ* open* close* connect* disconnect*',
  'повыш* повыс* увелич* сниж* сниз* уменьш* raise* increas* lower* reduc* decreas*',
  'разблок* размор* unblock* unfreez* unlock* restor* восстанов*',
  'удал* стир* стер* уничтож* delet* eras* destroy*',
]

/** Words of time: what is denied is that it comes sooner. */
export const sooner = ['раньше|ранее|пораньше|быстрее|скорее', 'sooner|earlier|faster|before|until|yet']

/** Acts that the client does not want: not to do these refuses nothing. */
export const unwantedActs = [
  'брать|берем|взимать|взимаем|списывать|списываем|удерживать|начислять|звонить|звоним|беспокоить|просить|требовать|повторять|повторится|задерживать|переносить|откладывать|закрывать|блокировать|ограничивать|вычитать|взимается|списывается|удерживается|пропадет|потеряется',
  'забыли|забудем|отказываемся_от_обещани*|нарушим|подведем|передумали_не',
  'нужно|надо|придется|потребуется|требуется',
  'charge|charged|take|taken|deduct|deducted|ask|block|blocked|close|delay|bother|need|forget|forgotten|lose|repeat|have_to',
]
