/** Sentences that may stand in every reply: they make no copy. */
export const boilerplate = [
  'здравствуйте', 'добрый день|вечер', 'доброе утро', 'приветствуем', 'спасибо|благодарим за ~ обращени*|ожидание|терпение|письмо|вопрос|сообщение|отзыв|звонок',
  'с уважением', 'всего доброго', 'хорошего|приятного дня|вечера', 'до свидания', 'если ~ останутся|появятся|возникнут ~ вопрос*', 'будем рады помочь', 'мы на связи', 'обращайтесь',
  'извините|простите за|что', 'приносим извинения', 'рады помочь', 'ваш банк', 'контакт центр', 'меня зовут',
  'hello|hi|dear', 'good morning|afternoon|evening', 'thank_you|thanks for ~ message|letter|patience|contacting|writing|waiting', 'kind|best regards', 'sincerely', 'have a nice|good day', 'if you have ~ questions', 'we are sorry|apologise|apologize', 'happy to help',
]

/** The client asks for the same words again. */
export const askingAgain = ['пришлите|отправьте|повторите|продублируйте|напишите|скиньте ~ еще раз|повторно|заново|снова', 'повторите', 'продублируйте', 'не пришло|получил*|вижу|открывается|дошло ~', 'потерял*|удалил*|стерл* ~ ответ*|сообщени*|письм*', 'send|repeat|resend ~ again', 'resend', 'not|never receive|received|get|got ~ reply|letter|message|answer']
