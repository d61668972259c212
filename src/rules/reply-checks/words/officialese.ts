/** Words of the office that hide who does what (Н. Галь, «Слово живое и мёртвое»; gov.uk style guide, "words to avoid"). */
export const officialese = [
  'данн*|указанн*|вышеуказанн*|нижеследующ*|вышеизложенн*|вышеназванн* ~ обращени*|вопрос*|ситуаци*|момент|случа*|операци*|решени*|документ*|срок*|обстоятельств*',
  'вышеуказанн*|нижеследующ*|вышеизложенн*|вышеназванн*|нижеуказанн*|вышеперечисленн*',
  'осуществл*', 'произвест*|произвед*|производит*|произведен*', 'является|являются|являлся|являться', 'в целях', 'в связи с', 'в рамках', 'в части', 'на предмет', 'в адрес', 'по факту', 'посредством', 'надлежащ*', 'соответствующ*', 'во исполнение', 'в случае',
  'имеет место', 'иметь место', 'в установленном порядке', 'в установленн* ~ порядк*', 'в соответствии с', 'на основании', 'ввиду', 'вследствие', 'касательно', 'относительно', 'доводим до ~ сведения', 'сообщаем ~ что|следующее', 'информируем ~ что', 'уведомляем ~ что',
  'не представляется возможным', 'представляется возможным', 'принято решение', 'проведен* ~ проверк*|анализ*', 'в ходе|процессе ~ рассмотрения|проверки', 'по результатам|итогам ~ рассмотрения|проверки', 'ненадлежащ*', 'предоставлени*', 'осуществлени*', 'рассмотрени* ~ обращени*',
  'обеспечени*', 'исполнени*', 'реализаци*', 'взаимодействи*', 'урегулировани*', 'взыскани*', 'проведени*', 'направлени*', 'уведомлени*', 'дополнительн* сообщаем', 'при наличии', 'при отсутствии', 'не позднее', 'согласно', 'вправе', 'подлеж*', 'надлежит', 'обусловлен*', 'предусмотрен*',
  'pursuant', 'hereby|herein|hereinafter|aforementioned|abovementioned|therein|thereof', 'in accordance with', 'in respect of', 'with regard|respect to', 'in order to', 'prior to', 'subsequent to', 'in the event', 'please be advised', 'be informed', 'utilise*|utilize*', 'commence*', 'facilitate*', 'notwithstanding', 'in lieu', 'at your earliest convenience', 'forthwith', 'in relation to', 'for the purpose* of', 'it should be noted', 'in the course of', 'effectuat*', 'endeavour*|endeavor*', 'remit*', 'terminat*', 'undertak*', 'ascertain*',
]

/** How much is too much. A sentence a reader holds in mind has about twenty words (ISO 24495-1; gov.uk: 25). */
export const readingLimits = { longSentence: 34, heavySentence: 22, wordsOfOffice: 3, manyWordsOfOffice: 6 } as const
