import type { Scale } from './scale.ts'

/** Cards, accounts, services and devices: open or closed, working or not. */
export const accessScales: readonly Scale[] = [
  {
    id: 'blocked',
    nouns:
      'блокировка блокировки блокировку блокировок блок арест ареста ограничение ограничения ограничений заморозка заморозки block blocks restriction restrictions hold freeze lock',
    yes: [
      'заблокир*|блокир*|заморо*|арестова*',
      'приостанов* ~ обслуживан*|операци*|карт*|счет*|доступ*|действи*',
      'blocked|block|frozen|froze|freeze|suspended|locked|held',
      'on hold',
      'placed|put ~ block|stop|hold|freeze|restriction*',
    ],
    no: [
      'разблокир*|разморо*|разморож*',
      'активна|активен|активны|активно',
      'снял*|снят*|снимаем|сняли ~ блокировк*|ограничени*|арест*|блок',
      'блокировк*|ограничени*|арест* ~ снял*|снят*',
      'без ограничений',
      'active|unblocked|unfrozen|reactivated|unlocked',
      'lifted|removed ~ block|restriction*|hold|freeze',
    ],
    unless: [
      'лимит* ~ ограничен*',
      'ограничен* ~ лимит*|по_сумме|времен*|числ*',
      'активно ~ использ*|польз*|помога*',
      'block of',
      'hold on',
      'on hold',
    ],
    comesAbout: 'both',
  },
  {
    id: 'open',
    yes: [
      'открыт|открыта|открыто|открыты|открыли|работает|работают|работаем',
      'круглосуточн*|без_перерыва|без_выходных|around_the_clock|24_hours',
      'отделени*|офис*|касс*|филиал* ~ принимает|обслуживает|ждет',
      'обслуживаем|принимаем|обслуживают|принимают ~ посетител*|клиент*',
      'open|opened|opens|works|work|open_for',
    ],
    no: [
      'закрыт|закрыта|закрыто|закрыты|закрыли|закрылся|закрылось|закрылась|расторгнут*|расторгли',
      'closed|shut|terminated|closes',
    ],
    unless: ['open to|an|a|the|your|it', 'откры* ~ вопрос*', 'close* ~ to'],
    comesAbout: 'both',
    general: true,
  },
  {
    id: 'working',
    yes: [
      'работает|работают|работал|работала|работали|работало|исправен|исправна|исправно|исправны|функционир*|в_строю',
      'works|work|working|functions|operational|up_and_running|in_order',
    ],
    no: [
      'неисправ*|сломан*|сломал*|отключен*|завис*|недоступ*|на_ремонте|не_в_строю|лежит|упал',
      'сбой|авари*',
      'broken|faulty|down|unavailable|out_of_order|out_of_service',
    ],
    unless: ['работ* ~ над', 'work on', 'working on|day*|hour*|with', 'в работе', 'завис* от'],
    comesAbout: 'both',
    general: true,
  },
  {
    id: 'connected',
    yes: [
      'подключен*|подключили|подключил*|подключал*|активирован*|активировали|включен|включена|включено|включены|включили|оформлен*|оформили|оформлял*',
      'connected|enabled|activated|enrolled|subscribed|switched_on|turned_on|signed_up',
    ],
    no: [
      'отключен*|отключили|выключен*|выключили|деактивир*|отписан*|отписали',
      'disconnected|disabled|deactivated|unsubscribed|switched_off|turned_off',
    ],
    comesAbout: 'both',
    general: true,
  },
  {
    id: 'valid',
    yes: [
      'действует|действуют|действителен|действительна|действительны|годен|годна|годны|в_силе',
      'продлен|продлена|продлено|продлены|продлили|продлевал*',
      'valid|in_force|effective|runs|lasts|extended|renewed',
    ],
    no: [
      'недействит*|истек|истекла|истекло|истекли|просрочен|просрочена|аннулирован*|аннулировали',
      'утратил* ~ силу|действие',
      'прекратил*|прекращен*|закончил*|закончился ~ действ*|срок*',
      'срок* ~ вышел|истек|закончил*|прошел|кончил*',
      'не ~ действует',
      'expired|invalid|lapsed|void|ran_out|run_out|ended',
    ],
    unless: ['действует на', 'действует|действуют по'],
    comesAbout: 'no',
    general: true,
  },
  {
    id: 'executed',
    yes: [
      'прошел|прошла|прошли|прошло|проведен*|провели|исполнен*|исполнили|выполнен*|выполнили|завершен* ~ успешно|платеж*|перевод*|операц*|оплат*|поручен*|реестр*|ведомост*|зарплат*',
      'платеж*|перевод*|операц*|оплат*|поручен*|реестр*|ведомост*|зарплат* ~ прошел|прошла|прошли|проведен*|исполнен*|выполнен*|успешн*|принят|принята|приняли|ушел|ушла|ушли|ушло',
      'went through|completed|processed|executed',
      'cleared|clears|settled|succeeded',
      'дошел|дошла|дошли|дошло ~ получател*',
      'получател* ~ получил*|зачислен*|зачислил*',
      'gone through',
    ],
    no: [
      'платеж*|перевод*|операц*|оплат*|поручен*|реестр*|ведомост*|зарплат* ~ отклонен*|отменен*|отменили|отменял*|завис*|аннулир*|сорвал*',
      'отклонен*|отменен*|отменили|отменил*|отменял*|аннулир* ~ платеж*|перевод*|операц*|оплат*|поручен*|реестр*|ведомост*|зарплат*',
      'failed|bounced|declined|cancelled|reversed|unpaid|dishonoured|returned',
      'вернул*|возвратил*|завернул* ~ отправител*|нам|банк',
      'не исполнен*|исполнили|исполнил*|проведен*|провели',
      'не ~ прошел|прошла|прошло|прошли|проходил*|исполнял*|проводил*|проводился',
      'go through',
    ],
    unless: ['failed to'],
    comesAbout: 'both',
    general: true,
  },
  {
    id: 'limit',
    nouns: 'лимит лимита лимиты лимитов ограничение ограничения ограничений limit limits cap',
    yes: [
      'не более|больше|выше|свыше',
      'максимум|максимальн*',
      'ограничен*',
      'capped|limited',
      'at most',
      'no more than',
      'up to',
    ],
    no: [
      'без ограничений|лимита|лимитов',
      'сколько угодно',
      'любую сумму',
      'неограничен*|безлимит*',
      'unlimited',
      'as much as you',
    ],
    unless: [
      'ограничен* ~ наложен*|наложил*|введен*|снят*|сняли|снял*|пристав*|арест*',
      'сняли|снял*|снят*|пользова* ~ ограничен*',
    ],
    needs: [
      'сумм*|снима*|снят*|перевод*|лимит*|переве*|пополн*|тратить|трат*',
      'withdraw*|transfer*|spend*|limit*|amount',
    ],
  },
  {
    id: 'abroad',
    yes: [
      'за границей|рубежом ~ работает|принима*|можно|платить|действует|пользоваться|расплачиваться',
      'работает|принима*|можно|платить|действует|пользоваться ~ за_границей|за_рубежом|в_любой_стране|по_всему_миру|везде',
      'works|work|accepted|used|use|pay|valid ~ abroad|overseas|worldwide|everywhere|any_country|outside',
    ],
    no: [
      'только ~ внутри_страны|в_стране|по_стране|в_россии|на_территории',
      'only ~ inside|within|in ~ country',
      'only domestically',
      'domestic use|payments|purchases',
    ],
  },
  {
    id: 'encumbered',
    nouns: 'обременение обременения залог залога lien',
    yes: ['в залоге|обременении'],
    no: [
      'снят*|снял*|снимал*|погашен*|погасил* ~ обременени*|залог*',
      'обременени*|залог* ~ снят*|снял*|снимал*|погашен*|прекращен*',
      'lien ~ released|removed|lifted|discharged',
      'released|removed|lifted|discharged ~ lien',
    ],
    comesAbout: 'no',
  },
  {
    id: 'joint',
    yes: ['совместн*|общий|общая', 'joint|jointly|shared'],
    no: [
      'единоличн*|единоличный',
      'единственн* владел*|держател*',
      'sole|solely',
      'only you|holder',
      'only on you',
      'only your name',
    ],
    needs: ['счет*|карт*|вклад*|кредит*', 'account|card|loan|deposit|mortgage'],
  },
  {
    id: 'renews',
    yes: [
      'продлевается|продлевают*|продлится|продлевается|пролонгир*|продлеваем|продлен',
      'renews|renewed|renew|rolls_over|roll_over|rolled_over|extended|prolonged',
    ],
    no: ['заканчивается|закрывается|закроется|завершается', 'ends|closes|stops'],
    needs: [
      'автомат*|сам|сама|само|вклад*|депозит*|подписк*|полис*|договор*|страхов*|пролонг*',
      'automatic*|itself|deposit|subscription|policy|contract',
    ],
    general: true,
  },
]
