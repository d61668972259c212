import type { LabelledDraft } from '../labelled-draft.ts'

/** Answers to points, and what contradicts an earlier reply. */
export const answersToPoints: readonly LabelledDraft[] = [
  {
    messages: [
      {
        author: 'client',
        text: 'Почему с карты сняли 300 рублей? И когда их вернут? Я СМС-информирование не подключал.',
      },
    ],
    points: [
      { id: 'p1', text: 'Почему списали 300 ₽', state: 'open' },
      { id: 'p2', text: 'Когда вернут деньги', state: 'open' },
    ],
    draft:
      'Добрый день! 300 рублей — это плата за СМС-информирование за октябрь, услуга была включена при перевыпуске карты 2 октября. Сейчас она отключена, новых списаний не будет.',
    fires: ['point-unanswered'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Терминал в магазине второй день не печатает чеки. Пришлите мастера и снимите аренду за эти дни.',
      },
    ],
    points: [
      { id: 'p1', text: 'Прислать мастера к терминалу', state: 'open' },
      { id: 'p2', text: 'Не брать аренду за дни простоя', state: 'open' },
    ],
    draft:
      'Здравствуйте. Заявка на выезд принята: мастер Денис Лаптев приедет 19 ноября с 10 до 12, за час до визита он вам позвонит.',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Перевёл по СБП не тому человеку 12 000, верните. Скажите хотя бы, какой банк получателя, и можно ли заблокировать перевод.',
      },
    ],
    points: [
      { id: 'p1', text: 'Вернуть ошибочный перевод 12 000 ₽', state: 'open' },
      { id: 'p2', text: 'В какой банк ушёл перевод', state: 'open' },
      { id: 'p3', text: 'Можно ли заблокировать перевод', state: 'open' },
    ],
    draft:
      'Перевод по СБП исполняется сразу, заблокировать его уже нельзя. Вернуть сумму без согласия получателя банк не вправе, поэтому в возврате отказываем; деньги может вернуть только сам получатель или суд.',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Хочу закрыть вклад досрочно. Сколько потеряю процентов и в каком отделении это сделать?',
      },
    ],
    points: [
      { id: 'p1', text: 'Сколько процентов теряется при досрочном закрытии', state: 'open' },
      { id: 'p2', text: 'В каком отделении закрыть вклад', state: 'open' },
    ],
    draft:
      'Ирина Сергеевна, при закрытии сегодня ставка пересчитывается на 0,01 %, вы потеряете 18 432 рубля начисленных процентов.',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Вы передали данные в бюро кредитных историй с просрочкой, которой не было. Исправьте. И почему мне никто не ответил на письмо от 3 ноября?',
      },
    ],
    points: [
      { id: 'p1', text: 'Исправить запись о просрочке в бюро', state: 'open' },
      { id: 'p2', text: 'Почему не ответили на письмо от 3 ноября', state: 'open' },
    ],
    draft:
      'Проверили график: платёж поступил 10 октября, в срок. Запись о просрочке 17 ноября отозвана, бюро уже подтвердило обновление.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Мне нужна справка для визы на английском и чтобы в ней был остаток в евро.' },
    ],
    points: [
      { id: 'p1', text: 'Справка о счёте на английском языке', state: 'open' },
      { id: 'p2', text: 'Указать остаток в евро', state: 'open' },
    ],
    draft: 'Справку на английском языке подготовили, она во вложении. Удачной поездки!',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Умер отец, на его счёте деньги. Какие документы нужны наследнику и можно ли снять на похороны до вступления?',
      },
    ],
    points: [
      { id: 'p1', text: 'Какие документы нужны наследнику', state: 'open' },
      { id: 'p2', text: 'Можно ли получить деньги на похороны сейчас', state: 'open' },
    ],
    draft:
      'Примите соболезнования. Наследнику нужны паспорт, свидетельство о смерти и свидетельство о праве на наследство, оригиналы. Принять их могут в любом нашем отделении.',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Звонят по пять раз в день с предложениями. Прекратите звонки. Откуда у вас мой рабочий номер?',
      },
    ],
    points: [
      { id: 'p1', text: 'Прекратить рекламные звонки', state: 'open' },
      { id: 'p2', text: 'Откуда у банка рабочий номер', state: 'open' },
    ],
    draft:
      'Ваши номера исключены из списка обзвона сегодня, 18 ноября, рекламных звонков от нас больше нет. Извините за беспокойство.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      {
        author: 'client',
        text: 'Ипотека: снизьте ставку как обещали после сдачи дома, пересчитайте с сентября, пришлите новый график.',
      },
    ],
    points: [
      { id: 'p1', text: 'Снизить ставку после сдачи дома', state: 'open' },
      { id: 'p2', text: 'Пересчитать платежи с сентября', state: 'open' },
      { id: 'p3', text: 'Прислать новый график платежей', state: 'open' },
    ],
    draft: 'Ставка снижена до 9,4 %, право собственности мы увидели. Новый график прикрепляю к письму.',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'По зарплатному проекту трём сотрудникам не зачислили аванс. Что с ними и кто у нас теперь менеджер?',
      },
    ],
    points: [
      { id: 'p1', text: 'Почему трём сотрудникам не зачислен аванс', state: 'open' },
      { id: 'p2', text: 'Кто теперь наш менеджер', state: 'open' },
    ],
    draft:
      'Коллеги, в реестре у этих троих были указаны старые счета, поэтому строки вернулись. Исправленный реестр исполнен сегодня в 11:20, аванс у всех троих на счетах.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Почему заблокировали карту?' }],
    points: [{ id: 'p1', text: 'Почему заблокирована карта', state: 'open' }],
    draft: 'Ваша карта заблокирована 17 ноября в 21:14. Разблокировать её можно в отделении с паспортом.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Когда придёт перевыпущенная карта?' }],
    points: [{ id: 'p1', text: 'Когда придёт новая карта', state: 'open' }],
    draft: 'Карту доставляет курьер, при встрече понадобится паспорт. Пин-код вы зададите сами в приложении.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Подтвердите письменно, что кредит закрыт и долга нет.' }],
    points: [{ id: 'p1', text: 'Подтвердить письменно, что кредит закрыт', state: 'open' }],
    draft:
      'Мы внимательно относимся к каждому клиенту и ценим, что вы своевременно обслуживали свой кредит. Спасибо, что выбрали наш банк!',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'На каком основании подняли тариф за ведение счёта?' }],
    points: [{ id: 'p1', text: 'На каком основании подняли тариф', state: 'open' }],
    draft: 'С 1 ноября ведение счёта стоит 2 490 рублей в месяц вместо 1 990. Плата списывается первого числа.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Сколько стоит досрочное погашение, есть ли комиссия?' }],
    points: [{ id: 'p1', text: 'Есть ли комиссия за досрочное погашение', state: 'open' }],
    draft:
      'Досрочное погашение оформляется в приложении: раздел «Кредиты», кнопка «Погасить раньше», затем выберите срок или платёж.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Кто утвердил отказ по моей заявке на ипотеку?' }],
    points: [{ id: 'p1', text: 'Кто принял решение об отказе', state: 'open' }],
    draft:
      'Решение по вашей заявке принято 12 ноября, отказ связан с высокой долговой нагрузкой. Повторно подать заявку можно с 12 января.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Куда ушли мои 45 000 с брокерского счёта?' }],
    points: [{ id: 'p1', text: 'Куда ушли 45 000 ₽ с брокерского счёта', state: 'open' }],
    draft:
      'Вижу операцию: 45 000 рублей списаны 16 ноября в 10:03, статус «исполнено». Остаток на брокерском счёте сейчас 3 210 рублей.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Как мне оспорить операцию, которую я не делал?' }],
    points: [{ id: 'p1', text: 'Как оспорить чужую операцию по карте', state: 'open' }],
    draft:
      'Операция на 7 850 рублей прошла 15 ноября в интернет-магазине, подтверждена кодом из СМС. Карта сейчас активна.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'До какого числа действует мой сертификат подписи?' }],
    points: [{ id: 'p1', text: 'До какого числа действует сертификат подписи', state: 'open' }],
    draft:
      'Сертификат продлевается в интернет-банке: «Настройки» — «Электронная подпись» — «Продлить». Приезжать в отделение не нужно.',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Верните страховую премию, я отказалась в первые 14 дней. И назовите дату, когда деньги придут.',
      },
    ],
    points: [
      { id: 'p1', text: 'Вернуть страховую премию', state: 'open' },
      { id: 'p2', text: 'Назвать дату возврата', state: 'open' },
    ],
    draft:
      'Ваш отказ от страховки получен 9 ноября, это в пределах 14 дней. Премия 23 600 рублей возвращается полностью на карту, с которой была оплачена.',
    fires: ['point-unanswered'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [
      { author: 'client', text: 'Не согласен, что снятие в вашем же банкомате — «чужой банкомат». Верните комиссию.' },
    ],
    points: [{ id: 'p1', text: 'Не согласен, что банкомат чужой', state: 'open' }],
    draft:
      'Комиссия за снятие в банкоматах других банков составляет 1 %, но не менее 150 рублей, и списывается вместе с суммой.',
    fires: ['point-unanswered'],
    unsure: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'Можно ли открыть счёт ребёнку 12 лет без второго родителя?' }],
    points: [{ id: 'p1', text: 'Можно ли открыть счёт ребёнку без второго родителя', state: 'open' }],
    draft:
      'Счёт ребёнку открывается с 6 лет, а карту с его именем делаем за три дня. На остаток начисляем 5 % годовых.',
    fires: ['point-unanswered'],
    unsure: ['topic-not-raised'],
  },
  {
    messages: [{ author: 'client', text: 'Почему курс в приложении другой, чем на табло в отделении?' }],
    points: [{ id: 'p1', text: 'Почему курс в приложении отличается от отделения', state: 'open' }],
    draft: 'Сейчас в приложении доллар 91,20, в отделении на Садовой 92,05. Обменять можно и там, и там, без комиссии.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Подтвердите, что моё фото удалено из ваших систем.' }],
    points: [{ id: 'p1', text: 'Подтвердить, что фото удалено', state: 'open' }],
    draft: 'Фотографии клиентов хранятся в защищённом контуре и доступны только сотрудникам с допуском.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Как поменять номер телефона, если старый потерян?' }],
    points: [{ id: 'p1', text: 'Как сменить номер, если старый потерян', state: 'open' }],
    draft:
      'Чтобы узнать реквизиты счёта, откройте приложение, нажмите на счёт и выберите «Реквизиты». Их можно сразу отправить в мессенджер.',
    fires: ['point-unanswered'],
    unsure: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'Почему не проходит оплата налога через приложение? Пишет «получатель не найден».' },
    ],
    points: [{ id: 'p1', text: 'Почему не проходит оплата налога', state: 'open' }],
    draft: 'Здравствуйте! Лимит на переводы по номеру телефона — 150 тысяч в сутки. Сейчас у вас доступно 150 тысяч.',
    fires: ['point-unanswered'],
    unsure: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'Доверенность на дочь: можно ли ей снимать наличные? Срок какой максимальный?' },
    ],
    points: [
      { id: 'p1', text: 'Может ли дочь снимать наличные по доверенности', state: 'open' },
      { id: 'p2', text: 'Какой максимальный срок доверенности', state: 'open' },
    ],
    draft:
      'Доверенность оформляется бесплатно в отделении, присутствие дочери не обязательно. Да, снимать наличные она сможет, если вы отметите это право.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Кассир дал мне порванную купюру 5000. Замените и накажите кассира!' }],
    points: [
      { id: 'p1', text: 'Заменить порванную купюру', state: 'open' },
      { id: 'p2', text: 'Наказать кассира', state: 'open' },
    ],
    draft:
      'Очень жаль, что так вышло. Купюру обменяем бесплатно в любой нашей кассе: уцелело больше половины, этого достаточно.',
    fires: ['point-unanswered'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Инкассация приехала с опозданием на три часа, объясните причину и компенсируйте простой.',
      },
    ],
    points: [
      { id: 'p1', text: 'Объяснить опоздание инкассации', state: 'open' },
      { id: 'p2', text: 'Компенсировать простой магазина', state: 'open' },
    ],
    draft:
      'Машина попала в ДТП на Ленинском, поэтому бригада приехала в 18:10. Водитель не пострадал, выручка пересчитана и зачислена.',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Не открывается приложение после обновления, что делать? И почему раньше не предупредили?',
      },
    ],
    points: [
      { id: 'p1', text: 'Что делать, если приложение не открывается', state: 'open' },
      { id: 'p2', text: 'Почему не предупредили об обновлении', state: 'open' },
    ],
    draft:
      'Удалите приложение и установите заново, версия 8.4.1 уже исправлена. Если не поможет — зайдите через сайт, там всё работает.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Why was I charged £12 and can you refund it today?' }],
    points: [
      { id: 'p1', text: 'Why was I charged £12', state: 'open' },
      { id: 'p2', text: 'Refund the £12 today', state: 'open' },
    ],
    draft:
      'Hi there, the £12 is the fee for an unarranged overdraft between 3 and 6 November, when your balance went £40 below zero.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'When will the mortgage offer be issued?' }],
    points: [{ id: 'p1', text: 'When will the mortgage offer be issued', state: 'open' }],
    draft:
      'Thanks for getting in touch. Your valuation came back at £310,000 and the underwriter is happy with it. The offer is sent by email as a PDF.',
    fires: ['point-unanswered'],
    unsure: ['promise-incomplete'],
  },
  {
    channel: 'letter',
    messages: [
      {
        author: 'client',
        text: "Please confirm in writing that my late husband's account is closed, and tell me where the balance went.",
      },
    ],
    points: [
      { id: 'p1', text: 'Confirm in writing the account is closed', state: 'open' },
      { id: 'p2', text: 'Where did the balance go', state: 'open' },
    ],
    draft:
      "Dear Mrs Harlow, I am very sorry for your loss. This letter confirms that your husband's current account was closed on 11 November.",
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Who authorised the change of signatory on our company account?' }],
    points: [{ id: 'p1', text: 'Who authorised the change of signatory', state: 'open' }],
    draft:
      'The signatory on your business account was changed on 4 November at 14:30. The new signatory can sign payments up to £50,000.',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      { author: 'client', text: 'Your card machine declined three customers. Was it your fault? How do I stop it?' },
    ],
    points: [
      { id: 'p1', text: "Was the decline the bank's fault", state: 'open' },
      { id: 'p2', text: 'How to stop further declines', state: 'open' },
    ],
    draft:
      'To stop this, restart the terminal and install update 5.2 from the Settings menu; it takes about four minutes.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'I do not agree to the insurance on my loan. Take it off.' }],
    points: [{ id: 'p1', text: 'I do not agree to the insurance', state: 'open' }],
    draft:
      'Payment protection covers up to twelve monthly instalments in case of illness or redundancy, and the premium is £14 a month.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Can I raise my transfer limit from abroad?' }],
    points: [{ id: 'p1', text: 'Can I raise my limit from abroad', state: 'open' }],
    draft: 'Your current daily transfer limit is £5,000, and you have used £1,200 of it today.',
    fires: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'I need the interest certificate for 2025, and the address on it must be my new one.' },
    ],
    points: [
      { id: 'p1', text: 'Interest certificate for 2025', state: 'open' },
      { id: 'p2', text: 'Use my new address on it', state: 'open' },
    ],
    draft: 'Your 2025 interest certificate is attached. Have a good day!',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Why did the marketing calls not stop after I opted out on the 2nd?' }],
    points: [{ id: 'p1', text: 'Why did calls continue after opt-out', state: 'open' }],
    draft: 'You are off our marketing list as of this morning and no further sales calls are scheduled to your number.',
    fires: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'I was scammed out of 800. Are you going to refund me? Do I need to go to the police?',
      },
    ],
    points: [
      { id: 'p1', text: 'Will the bank refund the 800', state: 'open' },
      { id: 'p2', text: 'Do I need a police report', state: 'open' },
    ],
    draft:
      'I am so sorry this happened. Yes, please report it to the police and keep the crime number; we do need it for the file. Your card is already blocked.',
    fires: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Почему списали 300 ₽?' }],
    points: [{ id: 'p1', text: 'Почему списали 300 ₽', state: 'open' }],
    draft: 'Это месячная плата за уведомления: бесплатный период закончился 1 ноября.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Верните деньги сегодня же, товар мне не привезли.' }],
    points: [{ id: 'p1', text: 'Вернуть деньги сегодня', state: 'open' }],
    draft:
      'Сегодня, к сожалению, не получится: магазин отвечает на спор до 30 дней, и до его ответа сумма остаётся у него.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'sms',
    messages: [{ author: 'client', text: 'Когда придёт карта?' }],
    points: [{ id: 'p1', text: 'Когда придёт новая карта', state: 'open' }],
    draft: '20 ноября.',
    fires: [],
    near: ['point-unanswered'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Вы закрыли мой счёт?' }],
    points: [{ id: 'p1', text: 'Закрыт ли мой счёт', state: 'open' }],
    draft: 'Да, вчера.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Снимите арест со счёта и объясните, кто его наложил.' }],
    points: [
      { id: 'p1', text: 'Снять арест со счёта', state: 'open' },
      { id: 'p2', text: 'Кто наложил арест', state: 'open' },
    ],
    draft:
      'Его наложил пристав Октябрьского района по производству от 6 ноября. Сами мы этого сделать не можем — нужен его же документ об отмене.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Хочу извинений за хамство в отделении.' }],
    points: [{ id: 'p1', text: 'Извиниться за грубость сотрудника', state: 'open' }],
    draft: 'Нам стыдно за этот разговор. Простите нас, так с вами говорить не имели права.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: '1) какая ставка по вкладу 2) есть ли пополнение 3) можно ли снять часть' }],
    points: [
      { id: 'p1', text: 'Какая ставка по вкладу', state: 'open' },
      { id: 'p2', text: 'Есть ли пополнение', state: 'open' },
      { id: 'p3', text: 'Можно ли снять часть', state: 'open' },
    ],
    draft: '1) 15,2 % годовых; 2) да, первые 60 дней; 3) нет, только закрыть целиком.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Увеличьте лимит на переводы до миллиона.' }],
    points: [{ id: 'p1', text: 'Увеличить лимит переводов до миллиона', state: 'open' }],
    draft: 'Уточните, пожалуйста: вам нужен миллион в сутки или в месяц?',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Сообщите судьбу моего заявления о розыске платежа.' }],
    points: [{ id: 'p1', text: 'Что с заявлением о розыске платежа', state: 'open' }],
    draft:
      'Деньги нашлись: зависли в банке-корреспонденте из-за ошибки в SWIFT-коде, 16 ноября ушли дальше и вчера дошли до получателя.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'letter',
    messages: [{ author: 'client', text: 'Прошу подтвердить письменно отсутствие задолженности.' }],
    points: [{ id: 'p1', text: 'Подтвердить письменно, что долга нет', state: 'open' }],
    draft:
      'Настоящим сообщаем: по состоянию на 18.11.2026 обязательства по кредиту исполнены полностью, остаток 0,00 руб.',
    fires: [],
    near: ['point-unanswered'],
    unsure: ['hard-to-read'],
  },
  {
    messages: [{ author: 'client', text: 'Не согласен со страховкой, я её не просил.' }],
    points: [{ id: 'p1', text: 'Не согласен со страховкой', state: 'open' }],
    draft: 'Полис аннулирован сегодня, 4 150 рублей уже на вашей карте.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Кто мой менеджер и как с ним связаться?' }],
    points: [
      { id: 'p1', text: 'Кто мой менеджер', state: 'open' },
      { id: 'p2', text: 'Как с ним связаться', state: 'open' },
    ],
    draft: 'Ольга Вершинина, пишите ей прямо в чат интернет-банка.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Во сколько завтра откроется отделение на Мира? Можно ли прийти с собакой?' }],
    points: [
      { id: 'p1', text: 'Во сколько откроется отделение', state: 'open' },
      { id: 'p2', text: 'Можно ли прийти с собакой', state: 'open' },
    ],
    draft: 'В 9:00, и с питомцем пустим, если он на поводке.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Верните комиссию за снятие и уберите её на будущее.' }],
    points: [
      { id: 'p1', text: 'Вернуть комиссию за снятие', state: 'open' },
      { id: 'p2', text: 'Не брать комиссию впредь', state: 'open' },
    ],
    draft: 'И то и другое сделано: 390 ₽ на счёте, тариф сменён на бесплатный.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Перезвоните мне по ипотеке.' }],
    points: [{ id: 'p1', text: 'Перезвонить по ипотеке', state: 'open' }],
    draft: 'Марина Ким из ипотечного центра наберёт вас завтра, 19 ноября, между 10 и 11 часами.',
    fires: [],
    near: ['point-unanswered'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Почему мне отказали в кредитке?' }],
    points: [{ id: 'p1', text: 'Почему отказали в кредитной карте', state: 'open' }],
    draft: 'У вас уже есть три кредита, на них уходит 62 % дохода; при такой нагрузке мы новых не одобряем.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'app',
    messages: [{ author: 'client', text: 'Разблокируйте вход в приложение.' }],
    points: [{ id: 'p1', text: 'Разблокировать вход в приложение', state: 'open' }],
    draft: 'Готово, попробуйте ещё раз со старым паролем.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    channel: 'email',
    messages: [{ author: 'client', text: 'Сколько хранится запись разговора и дадите ли вы мне её?' }],
    points: [
      { id: 'p1', text: 'Сколько хранится запись разговора', state: 'open' },
      { id: 'p2', text: 'Выдать запись разговора', state: 'open' },
    ],
    draft: 'Три года. Файл приложен к этому письму.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Мне звонили из «службы безопасности» вашего банка, это были вы?' }],
    points: [{ id: 'p1', text: 'Звонил ли мне банк', state: 'open' }],
    draft: 'С этого номера мы не работаем — вы говорили с мошенниками. Хорошо, что положили трубку.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Требую возместить расходы на такси до отделения 640 руб.' }],
    points: [{ id: 'p1', text: 'Возместить такси 640 ₽', state: 'open' }],
    draft:
      'Прислать такую компенсацию банк не готов: отделение работало по графику, указанному на сайте, и закрыто в этот день не было.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Какой код подразделения у вас для бухгалтерии, КПП и БИК?' }],
    points: [
      { id: 'p1', text: 'Сообщить КПП', state: 'open' },
      { id: 'p2', text: 'Сообщить БИК', state: 'open' },
    ],
    draft: 'КПП 770101001, БИК 044500000.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Почему терминал так долго ставили?' }],
    points: [{ id: 'p1', text: 'Почему терминал ставили так долго', state: 'open' }],
    draft: 'Три недели ушли на ожидание партии со склада: нужной модели в городе не осталось.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Продлите сертификат подписи директору.' }],
    points: [{ id: 'p1', text: 'Продлить сертификат подписи директора', state: 'open' }],
    draft: 'Для этого нужен приказ о его переназначении: прежний истёк 1 ноября. Сможете приложить скан сюда?',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Хочу знать, дойдёт ли перевод в Казахстан до пятницы.' }],
    points: [{ id: 'p1', text: 'Дойдёт ли перевод до пятницы', state: 'open' }],
    draft: 'Обычно такие платежи идут один–два дня, ваш ушёл вчера утром, так что успевает.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [
      { author: 'client', text: 'Почему не пришла зарплата? И смените мне пин-код.' },
      { author: 'bank', text: 'Пин-код сменить можно в приложении, в настройках карты.' },
      { author: 'client', text: 'Спасибо, сменил. А зарплата?' },
    ],
    points: [
      { id: 'p1', text: 'Почему не пришла зарплата', state: 'open' },
      { id: 'p2', text: 'Сменить пин-код', state: 'answered' },
    ],
    draft: 'Работодатель отправил реестр только сегодня в 10:40, деньги на счёте с 11:05.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [
      { author: 'client', text: 'Закройте вклад и откройте счёт в юанях.' },
      { author: 'bank', text: 'Вклад закрыли, деньги на карте.' },
      { author: 'client', text: 'Юани уже не надо, передумал. А проценты за ноябрь где?' },
    ],
    points: [
      { id: 'p1', text: 'Где проценты за ноябрь', state: 'open' },
      { id: 'p2', text: 'Открыть счёт в юанях', state: 'withdrawn' },
    ],
    draft: 'Они пришли вместе с телом вклада одной суммой: из 412 880 рублей 2 880 — это как раз ноябрь.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Я уже третий раз пишу и не понимаю, чего вы от меня хотите.' }],
    points: [{ id: 'p1', text: 'Объяснить, что нужно от клиента', state: 'open' }],
    draft: 'От вас требуется одно: фотография разворота паспорта с пропиской. Загрузите её в чат, больше ничего.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [
      {
        author: 'client',
        text: 'Уберите мою старую фотографию из профиля, она мне не нравится, и скажите, кто её видел.',
      },
    ],
    points: [
      { id: 'p1', text: 'Убрать фото из профиля', state: 'open' },
      { id: 'p2', text: 'Кто видел фото', state: 'open' },
    ],
    draft: 'В профиле её больше нет. Доступ имели двое: консультант отделения и сотрудник контроля, оба 5 октября.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Счёт компании: отключите право подписи у Лебедева, он уволен.' }],
    points: [{ id: 'p1', text: 'Отключить право подписи у Лебедева', state: 'open' }],
    draft: 'С 12:30 сегодняшнего дня он подписывать платежи не может; карточка образцов обновлена.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Можно ли получить наличными 2 млн в пятницу?' }],
    points: [{ id: 'p1', text: 'Можно ли получить 2 млн наличными в пятницу', state: 'open' }],
    draft: 'К пятнице сумму закажем; кассу лучше посетить до 16:00, потом её сдают.',
    fires: [],
    near: ['point-unanswered'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [{ author: 'client', text: 'Когда заработает СБП? Уже сутки не переводит.' }],
    points: [{ id: 'p1', text: 'Когда заработает СБП', state: 'open' }],
    draft: 'Уже час как починили. Проверьте, пожалуйста.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Согласны ли вы, что ошиблись? И что теперь будет с просрочкой?' }],
    points: [
      { id: 'p1', text: 'Признать ошибку', state: 'open' },
      { id: 'p2', text: 'Что будет с просрочкой', state: 'open' },
    ],
    draft: 'Вина наша. Она аннулирована, в кредитную историю не попала.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Отзываю согласие на обработку данных. Что будет с моим кредитом?' }],
    points: [
      { id: 'p1', text: 'Отозвать согласие на обработку данных', state: 'open' },
      { id: 'p2', text: 'Что будет с кредитом после отзыва', state: 'open' },
    ],
    consents: [{ purpose: 'data_processing', state: 'withdrawn', inForce: false }],
    draft: 'Отзыв зарегистрирован 18 ноября. На договор он не влияет, платить нужно по прежнему графику.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Why was my card declined in Lisbon?' }],
    points: [{ id: 'p1', text: 'Why was my card declined', state: 'open' }],
    draft: 'It had expired at the end of October; the replacement is the one you received last week.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Refund the fee and tell me who to complain to.' }],
    points: [
      { id: 'p1', text: 'Refund the fee', state: 'open' },
      { id: 'p2', text: 'Who do I complain to', state: 'open' },
    ],
    draft:
      '£15 went back to you this morning. If you are still unhappy, write to the Complaints Team, care of the branch on Mill Road.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Is my money safe if the bank fails?' }],
    points: [{ id: 'p1', text: 'Is my money safe if the bank fails', state: 'open' }],
    draft: 'Up to £85,000, yes.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'I want an apology and an explanation for the wrong balance in the app.' }],
    points: [
      { id: 'p1', text: 'Apologise for the wrong balance', state: 'open' },
      { id: 'p2', text: 'Explain the wrong balance', state: 'open' },
    ],
    draft:
      'We are sorry, you should never have seen that figure. A nightly job ran twice on Sunday and doubled the pending items.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Please send a PIN reminder to my new address.' }],
    points: [{ id: 'p1', text: 'Send PIN to my new address', state: 'open' }],
    draft: 'Could you tell me the postcode? I only see the old flat on file.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [
      { author: 'client', text: 'Do I have to come to the branch to sign the deed? And can my wife sign for me?' },
    ],
    points: [
      { id: 'p1', text: 'Must I come to the branch', state: 'open' },
      { id: 'p2', text: 'Can my wife sign for me', state: 'open' },
    ],
    draft: "No and no, I'm afraid: signing is online, but each owner does it personally.",
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Lower my overdraft limit to zero please.' }],
    points: [{ id: 'p1', text: 'Lower overdraft limit to zero', state: 'open' }],
    draft: 'All done, it is switched off completely.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'When exactly does the standing order leave my account?' }],
    points: [{ id: 'p1', text: 'When does the standing order leave', state: 'open' }],
    draft: 'Shortly after midnight on the 28th, before any card payments are booked.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Give me the name of the person who will check my fraud claim and by when.' }],
    points: [
      { id: 'p1', text: 'Who will check my fraud claim', state: 'open' },
      { id: 'p2', text: 'By when will it be checked', state: 'open' },
    ],
    draft: 'Priya Nair, 24 November; she will email you the outcome herself.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Remove the late payment marker from my credit file.' }],
    points: [{ id: 'p1', text: 'Remove the late payment marker', state: 'open' }],
    draft:
      'We have looked at this again and the marker stands, since the June instalment reached us nine days after it fell due.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Почему не дают рассрочку на терминал, ведь соседу дали?' }],
    points: [{ id: 'p1', text: 'Почему нам не дали рассрочку на терминал', state: 'open' }],
    draft: 'Рассрочка доступна компаниям старше полугода, а ваша зарегистрирована в сентябре.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [{ author: 'client', text: 'Не хочу идти в офис ради подписи. И сколько ждать выписку?' }],
    points: [
      { id: 'p1', text: 'Не хочу ехать в офис за подписью', state: 'open' },
      { id: 'p2', text: 'Сколько ждать выписку', state: 'open' },
    ],
    draft: 'Приезжать никуда не придётся, подпишете кодом из СМС. Выписка формируется минут пять.',
    fires: [],
    near: ['point-unanswered'],
  },
  {
    messages: [
      { author: 'client', text: 'Есть ли комиссия за перевод в другой банк?' },
      { author: 'bank', text: 'Переводы в другие банки до 100 000 ₽ в месяц бесплатны.' },
      { author: 'client', text: 'Перевожу 20 тысяч, первый раз за месяц. Точно без комиссии?' },
    ],
    draft: 'За такой перевод возьмём 1,5 %, то есть 300 рублей.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Карта готова?' },
      { author: 'bank', text: 'Да, ваша карта уже в отделении на Лесной, можно забирать.' },
      { author: 'client', text: 'Приехал, сказали ничего нет.' },
    ],
    draft: 'Карта ещё не изготовлена, в отделение она не поступала.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Меня уволили, можно кредитные каникулы?' },
      { author: 'bank', text: 'Вам одобрены каникулы на шесть месяцев с декабря.' },
      { author: 'client', text: 'Значит, в декабре не плачу?' },
    ],
    draft: 'В каникулах вам отказано, платёж 10 декабря нужно внести полностью.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Верните двойное списание.' },
      { author: 'bank', text: 'Второе списание мы вернули вам 14 ноября.' },
      { author: 'client', text: 'Не вижу.' },
    ],
    draft: 'Возврата по этой операции не было: магазин деньги не отдавал.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Кто снимал наличные?' },
      { author: 'bank', text: 'Снятие было с вашим пин-кодом в банкомате на вокзале.' },
      { author: 'client', text: 'Я там не был!' },
    ],
    draft: 'Пин-код при этой операции не вводился.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Сколько стоит выписка на бумаге?' },
      { author: 'bank', text: 'Бумажная выписка бесплатна для всех клиентов.' },
      { author: 'client', text: 'А с печатью?' },
    ],
    draft: 'Любая выписка на бумаге, с печатью и без, стоит 250 рублей.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Закройте мне счёт.' },
      { author: 'bank', text: 'Счёт закрыт 10 ноября, остаток нулевой.' },
      { author: 'client', text: 'Хорошо, а почему приходят пуши?' },
    ],
    draft: 'Уведомления приходят, потому что счёт у вас действует и закрыт не был.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Вернёте страховку?' },
      { author: 'bank', text: 'Премию 18 200 рублей вернём.' },
      { author: 'client', text: 'Когда ждать?' },
    ],
    promises: [{ id: 'r1', what: 'Вернуть страховую премию 18 200 ₽', due: '2026-11-20', state: 'open' }],
    draft: 'Возвращать премию банк не станет: договор страхования исполнен.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Почините терминал.' },
      { author: 'bank', text: 'Мастер приедет 19 ноября.' },
      { author: 'client', text: 'Во сколько?' },
    ],
    promises: [{ id: 'r1', what: 'Выезд мастера к терминалу', due: '2026-11-19', state: 'open' }],
    draft: 'Выезд мастера по вашему договору не предусмотрен, устройство нужно привезти в сервис самостоятельно.',
    fires: ['contradicts-earlier-reply'],
    unsure: ['hides-behind-rules'],
  },
  {
    messages: [{ author: 'client', text: 'На каком основании мне шлют рекламу в СМС?' }],
    consents: [{ purpose: 'marketing_sms', state: 'given', inForce: true }],
    draft: 'Согласия на рекламные СМС мы от вас никогда не получали.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Вы запрашивали мою кредитную историю. Я же отказался!' }],
    consents: [{ purpose: 'credit_history', state: 'refused', inForce: false }],
    draft: 'Вы дали нам на это согласие 2 ноября, поэтому запрос был законным.',
    fires: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    messages: [
      { author: 'client', text: 'Я отозвала согласие на биометрию.' },
      { author: 'client', text: 'Подтвердите, что отзыв у вас есть.' },
    ],
    consents: [{ purpose: 'bank_biometrics', state: 'withdrawn', inForce: false }],
    draft: 'Отзыва от вас не поступало, согласие на биометрию продолжает действовать.',
    fires: ['contradicts-earlier-reply', 'implied-consent'],
  },
  {
    messages: [
      { author: 'client', text: 'Сертификат подписи ещё годен?' },
      { author: 'bank', text: 'Сертификат действует до 15 марта 2027 года.' },
      { author: 'client', text: 'А то не могу подписать платёжку.' },
    ],
    draft: 'Платёжка не подписывается, так как срок сертификата истёк 1 ноября 2026 года.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Какая ставка по ипотеке будет?' },
      { author: 'bank', text: 'Для вас ставка 11,9 % на весь срок, она фиксированная.' },
      { author: 'client', text: 'Что будет с ней через три года?' },
    ],
    draft: 'Через три года ставка станет плавающей и будет меняться вслед за ключевой.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Можно ли снять часть вклада?' },
      { author: 'bank', text: 'Частичное снятие по «Осеннему» возможно без потери процентов.' },
      { author: 'client', text: 'Тогда хочу снять 50 тысяч.' },
    ],
    draft: 'По «Осеннему» снять часть нельзя, только закрыть вклад целиком.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Деньги по SWIFT ушли?' },
      { author: 'bank', text: 'Платёж отправлен 16 ноября, подтверждение приложили.' },
      { author: 'client', text: 'Партнёр ничего не видит.' },
    ],
    draft: 'Мы его ещё не отправляли: валютный контроль держит документы с 15 ноября.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Зарплату за октябрь зачислили?' },
      { author: 'bank', text: 'Реестр исполнен полностью, все 42 сотрудника получили деньги.' },
      { author: 'client', text: 'Петрова говорит, что нет.' },
    ],
    draft: 'Реестр прошёл лишь частично: пять строк, в том числе Петровой, вернулись, и денег эти люди не получили.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Нужна ли нотариальная доверенность?' },
      { author: 'bank', text: 'Нотариус не нужен, доверенность оформим прямо в отделении.' },
      { author: 'client', text: 'Приеду с сыном завтра.' },
    ],
    draft:
      'Без нотариально заверенной доверенности сын распоряжаться счётом не сможет, в отделении мы их не оформляем.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Это вы мне звонили утром?' },
      { author: 'bank', text: 'Сегодня вам звонил наш сотрудник Артём из отдела карт.' },
      { author: 'client', text: 'Он спрашивал код.' },
    ],
    draft: 'Наши сотрудники вам сегодня не звонили, Артём в банке не работает.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Когда спишут платёж?' },
      { author: 'bank', text: 'Платёж по кредиту списывается 25 числа.' },
      { author: 'client', text: 'Я получаю зарплату 22-го, успею?' },
    ],
    draft: 'Не успеете: дата списания у вас 20 число каждого месяца.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Я не подавал заявку на кредит!' },
      { author: 'bank', text: 'Никакой заявки на ваше имя в банке нет.' },
      { author: 'client', text: 'А откуда тогда СМС?' },
    ],
    draft: 'СМС пришла по вашей заявке на 300 000 рублей, её оформили 12 ноября через сайт.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Обмен купюры платный?' },
      { author: 'bank', text: 'Повреждённые купюры меняем бесплатно.' },
      { author: 'client', text: 'Она совсем рваная.' },
    ],
    draft: 'За обмен рваной купюры взимается 10 % номинала.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Дивиденды пришли?' },
      { author: 'bank', text: 'Дивиденды по вашим акциям зачислены 13 ноября.' },
      { author: 'client', text: 'На какой счёт?' },
    ],
    draft: 'Эмитент пока ничего не перечислял, зачислений по дивидендам у вас не было.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Я потеряла карту, заблокируйте.' },
      { author: 'bank', text: 'Карта заблокирована, расплатиться ею никто не сможет.' },
      { author: 'client', text: 'Пришло списание 900 р!' },
    ],
    draft: 'Блокировка на карту не ставилась, поэтому оплата прошла.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    channel: 'email',
    messages: [
      { author: 'client', text: 'Кредит закрыт?' },
      { author: 'bank', text: 'Кредит полностью погашен, задолженности нет.' },
      { author: 'client', text: 'Нужно ли ещё что-то платить?' },
    ],
    draft: 'Да, за вами остаётся 1 274 рубля основного долга.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Поменяют ли мне тариф?' },
      { author: 'bank', text: 'Перевели вас на «Старт» с 1 ноября.' },
      { author: 'client', text: 'Списали всё равно 2490.' },
    ],
    draft: 'На «Старт» вас не переводили, вы по-прежнему на «Бизнесе», отсюда и 2 490.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Is the replacement card free?' },
      { author: 'bank', text: 'Yes, replacement cards are always free of charge.' },
      { author: 'client', text: 'Great, then send me one.' },
    ],
    draft: 'Ordered today. A replacement costs £6, taken from your current account.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Did you get my probate papers?' },
      { author: 'bank', text: 'We received the grant of probate on 9 November.' },
      { author: 'client', text: 'What happens next?' },
    ],
    draft: "We can't move on yet, as no grant of probate has ever reached us.",
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Can I overpay the mortgage?' },
      { author: 'bank', text: 'You can overpay as much as you like with no charge.' },
      { author: 'client', text: "I'd like to pay 40k off." },
    ],
    draft: 'An overpayment of 40k would bring an early repayment charge of £1,150.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Will you refund the disputed 95?' },
      { author: 'bank', text: 'Yes, Tom Weller will refund it by 21 November and text you.' },
      { author: 'client', text: 'Just checking.' },
    ],
    promises: [{ id: 'r1', what: 'Refund the disputed 95', due: '2026-11-21', state: 'open' }],
    draft: 'Having looked into it, we are declining your dispute and will not be refunding the 95.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Do you have my permission to send marketing emails?' }],
    consents: [{ purpose: 'marketing_email', state: 'given', inForce: true }],
    draft: 'No, there is no permission for marketing emails on your record.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Is my account joint?' },
      { author: 'bank', text: 'The account is in your sole name.' },
      { author: 'client', text: 'So my ex cannot withdraw?' },
    ],
    draft: 'Your ex can withdraw too, being a joint holder of the account.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Is the branch on Elm St open Saturdays?' },
      { author: 'bank', text: 'Elm Street is open on Saturdays, 10 to 2.' },
      { author: 'client', text: 'See you on Saturday then.' },
    ],
    draft: 'Elm Street never opens at weekends, so please come on a weekday.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Why was my payment held?' },
      { author: 'bank', text: 'Nothing was held; the payment left on Monday.' },
      { author: 'client', text: 'Supplier still waiting.' },
    ],
    draft: "The payment has been on hold with our fraud team since Monday, which is why the supplier hasn't got it.",
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Нужно ли платить за хранение ценных бумаг?' },
      { author: 'bank', text: 'Депозитарное обслуживание у нас без платы.' },
      { author: 'client', text: 'А если сделок не было?' },
    ],
    draft: 'Без сделок тоже платите: 177 рублей в месяц за депозитарий берём со всех.',
    fires: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Карта готова?' },
      { author: 'bank', text: 'Пока нет, карта в печати.' },
      { author: 'client', text: 'А сейчас?' },
    ],
    draft: 'Да, сегодня утром она поступила в отделение на Лесной, забирайте.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Есть комиссия за перевод?' },
      { author: 'bank', text: 'До 100 000 ₽ в месяц переводы бесплатны.' },
      { author: 'client', text: 'А если переведу 150?' },
    ],
    draft: 'С суммы сверх ста тысяч возьмём 0,5 %, то есть 250 рублей.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Обслуживание дебетовой платное?' },
      { author: 'bank', text: 'Дебетовая карта у нас бесплатна.' },
      { author: 'client', text: 'А кредитная?' },
    ],
    draft: 'Кредитная стоит 990 рублей в год.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Верните двойное списание.' },
      { author: 'bank', text: 'Второе списание вернули 14 ноября.' },
      { author: 'client', text: 'Не вижу.' },
    ],
    draft: 'Они вернулись не на карту, а на текущий счёт — посмотрите его историю.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Можно снять часть вклада?' },
      { author: 'bank', text: 'По «Осеннему» частичное снятие невозможно.' },
      { author: 'client', text: 'Точно нет?' },
    ],
    draft: 'К сожалению, снять только часть действительно нельзя; доступно закрытие целиком.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Мне одобрят каникулы?' },
      { author: 'bank', text: 'Каникулы на шесть месяцев одобрены.' },
      { author: 'client', text: 'А подруге сказали, что отказано. Почему?' },
    ],
    draft: 'Решения по другим людям мы не обсуждаем, а у вас всё в силе: отказа не было.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Когда вернёте премию?' },
      { author: 'bank', text: 'Вернём 18 ноября.' },
      { author: 'client', text: 'Ну что?' },
    ],
    promises: [{ id: 'r1', what: 'Вернуть премию', due: '2026-11-18', state: 'open' }],
    draft:
      'Возврат переносим с 18 на 20 ноября: страховая задержала расчёт. Отвечает Павел Дорохов, о зачислении он напишет вам в этот чат.',
    fires: [],
    near: ['contradicts-earlier-reply', 'silent-move'],
  },
  {
    messages: [
      { author: 'client', text: 'Почините терминал.' },
      { author: 'bank', text: 'Мастер приедет 19 ноября.' },
      { author: 'client', text: 'Не надо, сам заработал!' },
    ],
    promises: [{ id: 'r1', what: 'Выезд мастера к терминалу', due: '2026-11-19', state: 'open' }],
    draft: 'Отлично! Раз всё работает, выезд 19-го отменяем, мастер к вам не поедет.',
    fires: [],
    near: ['contradicts-earlier-reply'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'У вас есть моё согласие на СМС-рекламу?' }],
    consents: [{ purpose: 'marketing_sms', state: 'withdrawn', inForce: false }],
    draft: 'Сейчас согласия нет: вы его отозвали 3 ноября.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Вы снимали мою биометрию?' }],
    consents: [{ purpose: 'bank_biometrics', state: 'given', inForce: true }],
    draft: 'Да, по согласию от 12 мая, оно действует.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [{ author: 'client', text: 'Я согласие на фото давал?' }],
    consents: [
      { purpose: 'photo', state: 'given', inForce: true },
      { purpose: 'marketing_call', state: 'none', inForce: false },
    ],
    draft: 'На фото давали, а на рекламные звонки — нет, вы спрашивали об обоих в августе.',
    fires: [],
    near: ['contradicts-earlier-reply'],
    unsure: ['topic-not-raised'],
  },
  {
    messages: [
      { author: 'client', text: 'Счёт закрыли?' },
      { author: 'bank', text: 'Счёт закрыт 10 ноября.' },
      { author: 'client', text: 'А второй, валютный?' },
    ],
    draft: 'Валютный не закрыт: на нём остаётся 14 евро, их нужно сначала забрать.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Сертификат ещё годен?' },
      { author: 'bank', text: 'Сертификат директора действует до марта.' },
      { author: 'client', text: 'А у бухгалтера?' },
    ],
    draft: 'У бухгалтера истёк 1 ноября, продлить можно в интернет-банке.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Ставка фиксированная?' },
      { author: 'bank', text: 'Да, 11,9 % на весь срок.' },
      { author: 'client', text: 'Сосед говорит, через три года она вырастет.' },
    ],
    draft: 'Не вырастет: 11,9 % останутся до последнего платежа.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'SWIFT ушёл?' },
      { author: 'bank', text: 'Платёж на проверке валютного контроля, ещё не отправлен.' },
      { author: 'client', text: 'Ну как там?' },
    ],
    draft: 'Контроль пройден, в 11:40 платёж отправили, копия SWIFT во вложении.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Можно без нотариуса?' },
      { author: 'bank', text: 'Доверенность оформим в отделении, нотариус не нужен.' },
      { author: 'client', text: 'А если я лежу в больнице и не приеду?' },
    ],
    draft: 'Если приехать не можете, тогда подойдёт доверенность, заверенная главврачом или нотариусом.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Звонили вы?' },
      { author: 'bank', text: 'Утром вам звонил наш сотрудник Артём.' },
      { author: 'client', text: 'А вечером тоже Артём, просил код.' },
    ],
    draft: 'Вечером звонили уже не мы, никому код не называйте. Утренний звонок был наш.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Когда спишут платёж?' },
      { author: 'bank', text: 'Платёж списывается 25 числа.' },
      { author: 'client', text: 'В декабре тоже?' },
    ],
    draft: 'В декабре тоже 25-го, это пятница, рабочий день.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Пересчитали проценты?' },
      { author: 'bank', text: 'Ещё не пересчитывали, ждём выписку.' },
      { author: 'client', text: 'Прошла неделя!' },
    ],
    draft: 'Пересчитали вчера: разница 612 рублей уже на вашем счёте.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Долг есть?' },
      { author: 'bank', text: 'По ипотеке задолженности нет.' },
      { author: 'client', text: 'А по кредитке?' },
    ],
    draft: 'По кредитной карте 8 300 рублей, льготный период до 30 ноября.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Обмен рваной купюры платный?' },
      { author: 'bank', text: 'Бесплатно.' },
      { author: 'client', text: 'Даже если половины нет?' },
    ],
    draft: 'Платы и тут никакой нет, но купюру меньше 55 % площади не примет ни одна касса.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Заблокируйте карту.' },
      { author: 'bank', text: 'Карта заблокирована.' },
      { author: 'client', text: 'Нашёл её! Верните как было.' },
    ],
    draft: 'Разблокировали, карта снова работает.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Дивиденды где?' },
      { author: 'bank', text: 'Дивиденды зачислены 13 ноября на брокерский счёт.' },
      { author: 'client', text: 'Почему не на карту?' },
    ],
    draft: 'Потому что карта для выплат в анкете не указана. На неё деньги не приходили, они лежат на брокерском.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Тариф поменяли?' },
      { author: 'bank', text: 'Перевели вас на «Старт» с 1 ноября.' },
      { author: 'client', text: 'А почему списали 2490?' },
    ],
    draft: 'Эти 2 490 — за октябрь, тогда вы ещё не были на «Старте».',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Выдадите кредит?' },
      { author: 'bank', text: 'В августе мы вам отказали из-за нагрузки.' },
      { author: 'client', text: 'Я закрыл два кредита, подал снова.' },
    ],
    draft: 'Теперь одобрено: 250 000 рублей на два года.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Нужно ехать в офис?' },
      { author: 'bank', text: 'Приезжать не нужно, всё подпишете в приложении.' },
      { author: 'client', text: 'У меня нет смартфона.' },
    ],
    draft: 'Без смартфона подписать получится только в отделении, возьмите паспорт.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Сколько идёт возврат?' },
      { author: 'bank', text: 'До 10 дней.' },
      { author: 'client', text: 'Уже третий день, не пропал?' },
    ],
    draft: 'Не пропал: банк магазина подтвердил отправку, в десять дней укладываемся.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Is the replacement card free?' },
      { author: 'bank', text: 'Yes, standard replacements are free.' },
      { author: 'client', text: 'And by courier tomorrow?' },
    ],
    draft: "Courier delivery does cost £6; the card itself still doesn't.",
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Did you get my papers?' },
      { author: 'bank', text: 'Nothing has arrived yet.' },
      { author: 'client', text: 'I sent them again by email.' },
    ],
    draft: 'Got them this time, thank you, all four pages are readable.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Any charge for overpaying?' },
      { author: 'bank', text: 'No charge up to 10% a year.' },
      { author: 'client', text: 'What about 30%?' },
    ],
    draft: 'Above 10% there is a charge of 1%, so roughly £400 in your case.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Will you refund the 95?' },
      { author: 'bank', text: 'Yes, it will be refunded by 21 November.' },
      { author: 'client', text: "It's not there." },
    ],
    promises: [{ id: 'r1', what: 'Refund the disputed 95', due: '2026-11-21', state: 'open' }],
    draft: "It isn't due until 21 November, so it hasn't been paid yet; nothing has changed on that.",
    fires: [],
    near: ['contradicts-earlier-reply'],
    unsure: ['promise-incomplete'],
  },
  {
    messages: [
      { author: 'client', text: 'Did I consent to marketing emails?' },
      { author: 'bank', text: 'You have not consented to marketing emails.' },
      { author: 'client', text: 'I ticked the box today, is it saved?' },
    ],
    consents: [{ purpose: 'marketing_email', state: 'given', inForce: true }],
    draft: 'Yes, it is saved: your consent to marketing emails was recorded at 8:52 this morning.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Is Elm Street open on Saturdays?' },
      { author: 'bank', text: 'Yes, 10 to 2.' },
      { author: 'client', text: 'On 26 December too?' },
    ],
    draft: 'Not that Saturday, it is closed for the holiday.',
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Was the payment held?' },
      { author: 'bank', text: "Monday's payment was not held." },
      { author: 'client', text: "And Tuesday's one?" },
    ],
    draft: "Tuesday's was: the payee name did not match, so it sat with us for a day.",
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Is the account in my sole name?' },
      { author: 'bank', text: 'Yes, only yours.' },
      { author: 'client', text: 'Then why is there a second card?' },
    ],
    draft:
      "The second card is an additional one you ordered for your daughter in May; she is a cardholder and doesn't own the account.",
    fires: [],
    near: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'Сколько стоит выписка?' },
      { author: 'bank', text: 'Выписка на бумаге бесплатна.' },
      { author: 'client', text: 'С меня взяли 250!' },
    ],
    draft:
      'Мы вчера ошиблись, написав, что выписка бесплатна: на бумаге она стоит 250 рублей. Извините за путаницу, ваши 250 рублей вернули сегодня.',
    fires: [],
    near: ['contradicts-earlier-reply'],
    unsure: ['contradicts-earlier-reply'],
  },
  {
    messages: [
      { author: 'client', text: 'When does my ISA mature?' },
      { author: 'bank', text: 'It matures on 1 December.' },
      { author: 'client', text: 'The app says 1 January.' },
    ],
    draft: 'The app is right and I gave you the wrong date earlier, sorry: it matures on 1 January.',
    fires: [],
    near: ['contradicts-earlier-reply'],
    unsure: ['contradicts-earlier-reply'],
  },
]
