/** An explanation of what the client asks about: «990 рублей — плата за страховку» answers «За что списали 990?». */
export const askingWhat = [
  'за что',
  'почему',
  'что за',
  'откуда',
  'зачем',
  'по какой причине',
  'на каком основании',
  'что это',
  'why',
  'what for',
  'what is ~ this|charge|payment',
  'where from',
]
export const explaining = [
  'это',
  'за',
  'потому',
  'из за',
  'так как',
  'поскольку',
  'оказал*',
  'причин*',
  'связан*',
  'подключ*',
  'because',
  'due to',
  'is for',
  'was for',
  'for the',
  'turned out',
]

/** The client throws a subject back: «Где я просил удалить фото?» names it and does not raise it. */
export const disowning = [
  'где|в_каком_месте|когда ~ просил*|писал*|говорил*|спрашивал*|упоминал*',
  'речи|речь ~ не ~ было|шла|идет',
  'не ~ было|шло|шла|идет ~ речи|речь',
  'ни слова',
  'при чем|причем ~ тут|здесь',
  'приплет*|приплел*',
  'какое отношение',
  'не писал*|спрашивал*|упоминал* про|о|об',
  'where|when did i ~ ask|mention|say|write',
  'never|not mentioned|asked|wrote about',
  "didn't|don't ask|mention about?",
  'what has ~ to do with',
  'nothing to do with',
]

/** Things asked about any matter: a client who says no more has named none in what stands here. */
export const vagueThings =
  'reason answer responsible updat term today urgent step result готов готово новост update news ready done help помощ помог'
