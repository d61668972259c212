import type { Scale } from './scale.ts'

/** What is possible, needed, kept, covered: how things are done at the bank. */
export const ruleScales: readonly Scale[] = [
  {
    id: 'possible',
    yes: [
      'можно|можете|может|могут|сможете|сможет|смогут|возможно|возможен|возможна|возможны|разрешено|разрешен*|разрешаем|допускается|вправе|доступн*|получится|предусмотрен*|дадут|выдадут|выдаем|выдают|выдает|выдается|оформим|оформят',
      'имеете|есть право|возможность',
      'can|possible|available|allowed|able|permitted|may|could|lets|let|allow|allows|eligible|entitled',
    ],
    no: [
      'не меняется|меняются|переносится|передается|делится|закрывается|продается|оформляется|пополняется',
      'нельзя|невозможн*|недоступн*|запрещ*|запрет|исключено',
      "cannot|can't|impossible|unavailable|unable|prohibited|forbidden|ineligible|barred",
    ],
    general: true,
  },
  {
    id: 'required',
    yes: [
      'нужно|нужен|нужна|нужны|понадобится|понадобятся|потребуется|потребуются|требуется|требуются|требуем|необходимо|необходим|необходима|необходимы|обязательно|обязателен|обязательна|обязательны|обязательное|обязаны|обязан|придется|надо|должны|должен|должна',
      'нельзя|невозможно|не|никак без',
      'required|needed|necessary|must|need|needs|mandatory|compulsory|obligatory|requires|require',
      'have|has to',
    ],
    no: [
      'необязательн*|добровольн*|ненужн*|излишне|незачем',
      'по желанию|вашему_желанию',
      'достаточно ~ одного|одной|только',
      'optional|voluntary|unnecessary',
      'up to you',
      'by choice',
      'можно без',
      'can|possible|fine ~ without',
    ],
    unless: [
      'больше|кроме ~ ничего|никого ~ не ~ нужно|нужен|требуется|понадобится|потребуется|надо|придется',
      'ничего|никого ~ больше|кроме ~ нужно|нужен|требуется|понадобится|потребуется|надо|придется',
      'nothing ~ else|more|further ~ needed|required|need',
    ],
    general: true,
  },
  {
    id: 'visit',
    yes: [
      'нужно|надо|придется|потребуется|необходимо|обязательно|должны|требуется|нужен|нужна ~ прийти|приходить|приехать|подъехать|подойти|явиться|посетить|визит*|явка|присутстви*|лично|приезжать|ехать',
      'только|лишь|исключительно ~ отделени*|офис*|лично|очно|личном',
      'прийти|приходить|приехать|приезжать|ехать|визит|явиться|подойти ~ нужно|надо|придется|потребуется|необходимо|обязательно|требуется|нужен|обязателен',
      'must|have_to|need_to|needs_to ~ visit|come|branch|person',
      'only ~ in_person|branch|office',
      'in person only',
      'visit|presence ~ required|needed|necessary',
    ],
    no: [
      'можно|сможете|можете|доступн* ~ онлайн|приложени*|дистанционно|удаленно|не_выходя|по_телефону|через_сайт|на_сайте|в_чате',
      'онлайн|дистанционно|удаленно|приложени* ~ можно|сможете|можете|доступн*',
      'без визита|посещения|похода|личного_визита|личного_присутствия',
      'не выходя',
      'can|available|possible ~ online|app|remotely|by_phone|from_home',
      'without ~ visit*|coming',
      'no need to ~ come|visit',
      'online|remotely|in_the_app ~ can|possible|fine',
    ],
  },
  {
    id: 'by-proxy',
    yes: [
      'по|с доверенност*',
      'по|с ~ доверенности|доверенностью',
      'доверенност* ~ достаточно|подойдет|годится|принимаем|принимается|хватит',
      'представител* ~ может|сможет|вправе|получит',
      'by|with|under|on ~ power_of_attorney|proxy',
      'power_of_attorney|proxy|representative ~ can|works|is_enough|accepted|suffices|will_do|may|fine',
    ],
    no: [
      'только|лишь|исключительно ~ лично|владельц*|владелец|держател*|сам|сама|сами|самому|вам',
      'лично ~ владельц*|владелец|держател*|в_руки',
      'личн* ~ присутстви*|явк*',
      'only ~ in_person|holder|owner|you|yourself|personally',
      'holder|owner ~ in_person|personally|only',
      'nobody|no_one else',
    ],
    needs: [
      'доверен*|представител*|лично|личн*|сам|сама|сами|самому|брат*|жен*|муж*|мат*|отец|дочь|сын*|родствен*',
      'attorney|proxy|representative|person|personally|holder|owner|brother|sister|wife|husband|son|daughter|mother|father|behalf',
    ],
  },
  {
    id: 'any-branch',
    yes: [
      'в|во|на? любом|любой|любое|любого|любому|каждом|всех ~ отделени*|офис*|банкомат*|филиал*|касс*',
      'any|every|all ~ branch*|office*|atm*|desk*|counter*',
      'где угодно',
      'anywhere',
    ],
    no: [
      'только|лишь|исключительно ~ отделени*|офис*|филиал*|там|центральн*|головн*',
      'по месту ~ открытия|обслуживания|ведения|регистрации|жительства|прописки',
      'отделени*|офис* ~ где|котор*|в_котором ~ откры*|получал*|оформл*|обслужив*',
      'only ~ branch|office|desk|there|headquarters',
      'branch|office ~ where|that|which ~ opened|issued|holds',
    ],
    needs: ['отделени*|офис*|филиал*|банкомат*|касс*', 'branch*|office*|atm*|desk*|counter*'],
  },
  {
    id: 'stored',
    yes: [
      'хранится|хранятся|храним|хранит|хранят|лежит|лежат|находится|находятся|остается|остаются|останется|останутся|сохранен*|сохранил*|сохраняем|содержится|имеется',
      'stored|store|stores|keep|keeps|kept|hold|holds|held|on_file|retain|retains|retained|remain|remains|archived',
      'still have',
      'есть ~ у_нас|в_базе|в_системе|в_архиве',
    ],
    no: [
      'удален*|удалили|удалил*|стерт*|стерли|стерл*|уничтожен*|уничтожили|обезличен*',
      'не осталось',
      'deleted|erased|destroyed|wiped|removed|shredded',
      'no copies|trace|copy',
    ],
    needs: [
      'фото*|снимок|снимк*|данн*|скан*|копи*|запис*|видео*|биометр*|шаблон*|селфи|документ*|истори*|анкет*|образец|образц*|отпечат*|голос*',
      'photo*|picture*|image*|data|record*|copy|copies|scan*|template*|selfie*|footage|biometric*|file*|video*|voice*|details|fingerprint*',
    ],
    comesAbout: 'no',
  },
  {
    id: 'recording',
    nouns: 'запись записи записей видеозапись видеозаписи аудиозапись видео recording recordings footage video',
    yes: [
      'записан|записано|записали|записывается|записываем|записываются|сохранил*|сохранен*|ведется',
      'recorded|record|saved|kept',
    ],
    no: ['стерт*|стерли|затерт*|перезаписан*|удален*|удалили', 'erased|overwritten|deleted|wiped'],
    needs: ['запис*|видео*|камер*|разговор*|звон*', 'recording*|footage|video|call*|camera*|conversation'],
  },
  {
    id: 'covered',
    yes: [
      'подпада*|входит|входят|включен*|включает*|покрыва*|распространя*|застрахован*|страхует*|относится|относятся',
      'covered|covers|cover|included|includes|insured|applies|apply|extends|counts|protected',
    ],
    no: ['исключен*|исключает*|сверх', 'excluded|excludes|uninsured|exempt'],
    unless: ['apply for|online|in|at|through|to_the'],
    general: true,
  },
  {
    id: 'affects',
    yes: [
      'влияет|влияют|повлияет|повлияют|повлияло|отразится|отражается|отразилось|испортит|портит|затрагивает|затронет|снизит|ухудшит|снижает|снижают|ухудшает|ухудшают|понижает|понижают',
      'affects|affect|affected|impacts|impact|hurts|hurt|counts|harms|harm|lowers|lower|damages|reduces|reduce',
    ],
    general: 'shared',
  },
  {
    id: 'enough',
    yes: [
      'достаточно|хватит|хватает|поможет|подойдет|подойдут|годится|годятся|подходит|подходят|принимаем|принимаются|принимается|примем|приняли|принята|принят|приняты',
      'enough|sufficient|suffices|accept|accepts|accepted|will_do',
    ],
    no: ['недостаточно|мало', 'insufficient', 'not enough'],
    general: true,
  },
  {
    id: 'correct-details',
    yes: [
      'верны|верный|верные|верно|правильн*|корректн*|совпада*|сходится|сходятся',
      'correct|right|match|matches|accurate',
    ],
    no: [
      'неверн*|неправильн*|некорректн*|ошибочн*|опечатк*|расхожд*|не_совпада*',
      'wrong|incorrect|mismatch|inaccurate|typo',
    ],
    needs: ['реквизит*|номер*|адрес*|фамили*|инн|бик|кпп|имени|имя|сведени*', 'details|number|address|name|iban|code'],
    general: true,
  },
  {
    id: 'found',
    yes: [
      'найден*|нашли|нашел|нашла|нашлась|нашлись|обнаруж*|выявл*|выявил*|зафиксир*|числится|числятся|значится|зарегистрир*|есть|имеется|имеются|существует|существуют|видим',
      'оформлен*|оформили|выпущен*|заведен*|составлен*|создан*|заказан*|заказали|выписан*|выписали|внесен*|внесли',
      'стоит|стоят|внесен*|включен*|есть ~ списк*|базе|реестре',
      'issued|created|ordered|booked',
      'found|detected|identified|registered|exists|exist|recorded|there_is|there_are|logged',
    ],
    no: ['нет|отсутствует|отсутствуют', 'no|nothing|none|missing'],
    comesAbout: 'yes',
    general: true,
  },
]
