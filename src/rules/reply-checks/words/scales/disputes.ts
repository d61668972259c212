import type { Scale } from './scale.ts'

/** What is argued about: whose deed it was, whose fault, who asked, called and passed on what. */
export const disputeScales: readonly Scale[] = [
  {
    id: 'fraud',
    yes: [
      'мошенническ*',
      'мошенник*|мошенничеств* ~ перевели|списали|сняли|украли|подтвержд*|установлен*',
      'без ~ вашего ~ участия|ведома|согласия',
      'fraudulent|fraud|unauthorised|unauthorized|scam',
      'without your ~ knowledge|authorisation|consent',
    ],
    no: [
      'совершен*|сделан*|проведен*|подтвержден* ~ вами',
      'вы|вами ~ сами|лично|самостоятельно ~ подтвердили|совершили|перевели|сделали|провели|ввели',
      'подтвердили|подтвержден* ~ кодом|паролем|смс|отпечатком|лично|сами',
      'made|authorised|authorized|approved|confirmed|carried_out by you|yourself',
      'you ~ yourself|personally ~ made|approved|authorised|confirmed',
      'genuine|legitimate',
    ],
    needs: [
      'операц*|платеж*|перевод*|списан*|покупк*|транзакц*|сняти*|оплат*',
      'payment*|transaction*|transfer*|charge*|withdrawal*|purchase*|operation*',
    ],
    unless: ['от мошен*', 'anti fraud', 'fraud team|department|system|desk|unit|prevention|alert'],
  },
  {
    id: 'history-asked',
    yes: [
      'запрашивал*|запросил*|запрашиваем|смотрели|проверяли|брали ~ истори*|отчет*|бюро|бки|ки',
      'запрашивал*|запросил*|запрашиваем|делали|сделали|отправ*|направ*|посылал* ~ запрос*',
      'истори* ~ запрашивал*|запросил*|смотрели|проверяли',
      'запрос* ~ наш|мы|банк*|отправил*|сделал*|делали|сделан*|направил*|направлен*|исходил*',
      'requested|checked|pulled|viewed|accessed|searched|check|request|search',
      'inquiry|enquiry|request ~ ours|us|our',
    ],
    needs: [
      'кредитн* истори*|отчет*',
      'ки|бки|бюро',
      'запрос*',
      'credit ~ history|report|file|bureau|search|check',
      'bureau',
    ],
    unless: ['запрос* ~ ваш*|клиент*'],
  },
  {
    id: 'called',
    yes: [
      'звонил*|позвонил*|обзванивал*|набирал*|звоним|связывал*',
      'звонок|звонки ~ наш|наши|от_нас|от_банка|нашего|был|были|делал*',
      'called|phoned|rang|contacted',
    ],
    unless: ['вы|клиент ~ звонил*|позвонил*', 'you ~ called|phoned|rang'],
  },
  {
    id: 'shared',
    yes: [
      'передавал*|передал*|передаем|передает*|передают|передан*|раскрыва*|раскрыл*|делимся|делился|предоставл*|предоставил*|сообщал*',
      'shared|share|shares|passed|pass|disclosed|disclose|sold|sell|gave',
    ],
    needs: [
      'данн*|сведени*|телефон*|номер*|фото*|информац*|партнер*|треть*|контакт*',
      'data|details|third|partner*|number|information|contact*',
    ],
    general: 'shared',
  },
  {
    id: 'fault',
    nouns: 'ошибка ошибки ошибок сбой сбоя сбоев вина вины error errors mistake mistakes fault failure glitch',
    yes: [
      'по нашей вине',
      'по вине|ошибке банка',
      'мы ~ виноваты|ошиблись',
      'на нашей стороне',
      'our|bank ~ mistake|fault|error',
      'on our side',
      'ошибочн*|по_ошибке',
      'by mistake',
      'in error',
    ],
    no: [
      'списан*|начислен*|удержан*|взят* ~ верно|правильно|корректно|законно|правомерно|обоснованно',
      'верно|правильно|корректно|законно|правомерно|обоснованно ~ списан*|начислен*|удержан*|взят*',
      'по вашей вине',
      'вы ~ сами|ошиблись',
      'на вашей стороне',
      'correctly|rightly|properly ~ charged|taken|applied|debited',
      'charged|taken|applied|debited ~ correctly|rightly|properly',
      'your own ~ mistake|fault|error',
      'on your side',
    ],
    admits: true,
  },
  {
    id: 'ours',
    yes: [
      'наш|наша|наше|наши|нашего|нашему ~ номер*|сотрудник*|звонок|звонки|письмо|сообщение|сайт|менеджер|курьер|специалист|агент',
      'номер*|сотрудник*|звонок|письмо|сообщение|сайт|менеджер|курьер|специалист ~ наш|наша|наше|принадлежит',
      'our|ours ~ number|employee|staff|agent|call|letter|message|site|website|courier',
      'works|work for us',
      'is ours|genuine',
    ],
    no: [
      'так* ~ сотрудник*|номер*|отдел*|сайт*|менеджер*|курьер* ~ нет|не',
      'мошенник*|посторонн*|чуж*',
      'impostor|scammer|fraudster|fake',
      'no such',
    ],
    needs: [
      'номер*|сотрудник*|звонок|звонк*|письм*|сообщени*|сайт*|менеджер*|курьер*|специалист*|агент*',
      'number|employee|staff|agent|call|letter|message|site|website|courier|text',
    ],
    general: true,
  },
]
