/** Openings after which the reply tells what the client said or fears, not what the bank says. */
export const clientSpeech = [
  'вы|клиент ~ пишете|писали|написали|спрашиваете|спросили|спрашивали|опасаетесь|опасались|считаете|считали|посчитали|указываете|указали|говорите|говорили|сказали|утверждаете|утверждали|просите|просили|попросили|беспокоитесь|боитесь|отмечаете|отметили|упомянули|упоминаете|процитировали|цитируете|поняли|полагаете|предполагаете|думаете|думали|решили|жалуетесь|сообщили|сообщаете|заметили|замечаете|возражаете|хотите|хотели|интересуетесь|переживаете|тревожитесь',
  'вас|вам беспокоит|тревожит|волнует|интересует|кажется|показалось|сказали|сообщили|непонятно|неясно',
  'вас беспокоит|тревожит|волнует|интересует|смущает',
  'ваш* ~ вопрос*|опасени*|сомнени*|тезис*|слов*|мнени*|утверждени*|письмо|письма|письму|письмом|письме|письмах|формулировк*|просьб*|обращени*|цитат*|претензи*|замечани*',
  'по вашим словам',
  'партнер*|коллектор*|страховая|компания|мошенник*|они|он|она ~ утверждает|утверждают|говорит|говорят|заявляет|заявляют|уверяет|уверяют|пишет|пишут ~ что|будто',
  'they|he|she|partner|caller|scammer|insurer ~ claim|claims|claimed|say|says|said|state|states',
  'у вас сложилось впечатление',
  'вопрос ~ о|про|том',
  'на вопрос',
  'you ~ write|wrote|ask|asked|fear|believe|think|thought|say|said|claim|claimed|mention|mentioned|point|pointed|worry|worried|quote|quoted|understood|feel|felt|request|requested|want|wanted',
  'your ~ question|concern|fear|worry|point|message|letter|wording|request|claim',
]

/** Words by which the bank makes the client's words its own: «Вы правильно поняли». */
export const affirming = [
  'правильно|верно|справедливо',
  'вы правы',
  'это так',
  'действительно',
  'correctly|rightly',
  'you are right',
  'indeed',
  'that is right',
]

/** A short answer that says yes to the question before. */
export const sayingYes =
  /^\s*(?:[«"]?\s*)(?:да(?![а-я])|верно|это так|так и есть|именно так|совершенно верно|подтвержда|разумеется|конечно|yes(?![a-z])|correct|that is right|indeed|it does(?! not|n't)|it is(?! not)|we do(?! not|n't))/

/** Reports of a wording, which can be undone in the next breath: «В запросе было сказано, что…». */
export const reporting = [
  'говорил*|сказан*|написан*|указан*|значил*|значится|сообщал*|утверждал*|писал*|отвечал*|стояло|содержал*|прописан*',
  'фраз*|формулировк*|слова|пункт*|абзац*|текст*|строк*|предложени*|тезис*',
  'said|stated|wrote|written|wording|phrase|sentence|clause|text|notice|letter',
  'раньше|ранее|прежде|прежн*|прошл*|earlier|previously|before|previous',
]
