/**
 * What a client asks a bank to do, each act with the words by which it is asked for and those by which it is told as done, being done
 * or refused: «убрать номер из обзвона» is answered by «вычеркнул». Beginnings of words; one word may tell of several acts.
 */
export const acts: Readonly<Record<string, string>> = {
  'give back':
    'верн* возвр* возмест* возмещ* компенс* выплат* выплач* отда* зачисл* начисл* доначисл* перечисл* сторн* упад* упал* капн* прилет* обратно назад refund* return* reimburs* repa* credit* compensat* back money-back revers* waiv*',
  'take money':
    'сня* сни* спис* спиш* удерж* взя* взим* взыск* вычт* вычел* вычит* брать бере* беру* возьм* платить платит* платят заплат* charg* debit* deduct* took take taken pay paid',
  stop: 'прекра* переста* останов* отключ* выключ* деактив* отмен* сня* сним* убра* убер* убир* отпис* отпиш* отказ* исключ* вычерк* аннулир* приостан* stop* cancel* switch* turn* off disabl* deactivat* unsubscrib* opt* end* waiv* remov* no-longer',
  'leave alone':
    'звон* звоня* обзвон* беспоко* писать пиш* присыл* слать шл* рассыл* вычерк* исключ* стоп-лист* спис* номер* call* ring* contact* disturb* text* email* mailing list* dial*',
  delete:
    'удал* стер* стира* уничтож* убра* убер* ликвид* изъя* вычист* delet* eras* remov* destroy* wip* purg* taken took',
  correct:
    'исправ* поправ* коррект* скоррект* откоррект* уточн* обнов* измен* замен* передела* перепис* верн* правк* correct* fix* amend* updat* adjust* put right',
  recalculate:
    'пересч* перерасч* пересчит* доначисл* досчит* разниц* по-новому recalculat* rework* recomput* difference redone',
  punish:
    'наказ* меры мер привле* взыскан* выговор* уволи* увол* отстран* лиш* премии беседа обуч* ответственност* disciplin* punish* reprimand* dismiss* train* warning spoke spoken action',
  'hand over':
    'прис* пришл* высл* выш* отправ* напра* выда* дать дай* дал* дад* предостав* прилож* прилаг* прикреп* прикрепл* вложен* вложил* выложи* выкла* загруз* готов* лежит ждет распечат* сдела* оформ* подготов* состав* напеч* справк* выписк* копи* документ* файл* send* sent attach* enclos* issu* provid* email* upload* post* mail* copy letter ready download* give* gave produc* prepar* made document* file',
  'tell how it was counted':
    'расчет* рассчит* насчит* посчит* счита* детализ* расшифр* формул* умнож* поделен* × times multiplied calculat* breakdown computed count* work* formula',
  unblock:
    'разблок* сня* сним* размороз* восстанов* открыт* откр* доступ* заработ* работает возобнов* unblock* unlock* unfreez* unfroz* lift* restor* reopen* reactivat* released works working free',
  block: 'блок* заблок* замор* приостан* запре* закры* block* freez* froz* suspend* lock* stop*',
  close: 'закры* закро* расторг* растор* прекра* ликвид* завер* clos* terminat* end* shut* wind*',
  open: 'откры* откро* заве* завод* оформ* open* set start* creat*',
  replace:
    'замен* смен* поменя* перевыпус* перевыпущ* перевыпуст* выпус* выпуст* нов* обмен* изготов* replac* reissu* exchang* new swap* chang* renew*',
  raise: 'повы* увелич* подня* подним* расшир* добав* прибав* rais* increas* lift* higher extend* up',
  lower: 'сниз* сниж* уменьш* сократ* опусти* скид* ниже lower* reduc* cut* decreas* discount* drop* down',
  postpone:
    'отсроч* перенес* перенос* сдвин* отлож* продл* продлен* каникул* рассроч* реструктур* extend* postpon* defer* move* delay* resched* holiday*',
  mend: 'почин* чин* ремонт* исправ* устран* замен* налад* настро* заработ* работает приед* выед* мастер* инженер* техник* fix* repair* engineer* technician* mend* works working replac*',
  'look into':
    'провер* разбер* разобр* рассмотр* рассматр* расслед* изуч* выясн* посмотр* установ* нашл* найд* поиск* розыск* check* investigat* look* review* examin* find found trac*',
  allow:
    'разреш* соглас* одобр* утвер* позвол* можно можете вправе примем прим* allow* approv* permit* accept* can may',
  add: 'добав* внес* внест* включ* подключ* привяж* привяз* присоедин* впис* записа* add* link* includ* enrol* connect* register*',
  'take out':
    'убра* убер* убир* исключ* удал* отвяз* отвяж* вычерк* отключ* вывес* вывед* лиш* remov* unlink* took taken exclud* off revok*',
  'come or bring':
    'приед* приез* прие* привез* достав* курьер* вруч* визит* deliver* bring* courier* come* came visit*',
  call: 'позвон* перезвон* связ* набер* набр* звон* call* ring* phone* contact*',
  answer: 'ответ* напис* напиш* сообщи* сообщу сообщал* уведоми* answer* repl* writ* wrote notif* inform*',
  say: 'назов* назва* назыв* сообщи* сообщу сообщал* скаж* сказ* укаж* name* tell* told say said',
  confirm: 'подтвер* верно действительно гаранти* завер* confirm* correct right indeed',
  transfer:
    'перевод* перевел* перевест* перевед* перечисл* отправ* зачисл* дойд* дош* придет придут поступ* transfer* send* sent arriv* credit* reach* wire*',
  sign: 'подпис* завер* sign* notari*',
  apply: 'пода* заявлен* заявк* оформ* напис* писать apply* applicat* fil* submit* form claim*',
  cancel: 'отмен* аннулир* сня* сним* сторн* отозв* отзыв* cancel* revers* withdr* annul* void* lift* remov*',
  restore: 'верн* возвр* восстанов* прежн* снова вновь back restor* reinstat* again',
  change: 'измен* смен* поменя* замен* поправ* исправ* обнов* друг* нов* chang* updat* amend* switch* new',
  see: 'вид* посмотр* просм* смотр* доступ* увид* see* saw view* look* show* read access*',
}
