import { stemWord } from '../reply-checks/text/stem.ts'

/**
 * Words that bear meaning, by their stems: «согласия» and «согласие» are one, «для» and «это» are none. Numbers stay, a
 * client may ask by one.
 */
export function readMeanings(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => word.length >= 3 && !empty.has(word)).map(stemWord)
}

/**
 * Whether a word stands among others: while it is being typed, by its beginning; and where one form was cut shorter than
 * another («подпись» loses more than «подписями»), by what is left of both.
 */
export function startsAny(stems: ReadonlySet<string>, start: string): boolean {
  if (stems.has(start)) return true
  return [...stems].some(
    (stem) => stem.startsWith(start) || (stem.length >= 4 && start.length - stem.length <= 2 && start.startsWith(stem)),
  )
}

/** Words of grammar and politeness, which stand in every letter. */
const empty: ReadonlySet<string> = new Set(
  `без был была были было быть вам вами вас ваш ваша ваше ваши вашей вашего вашем вашу вот все всё всего всех где для если
   есть еще здравствуйте или как когда кто лишь меня мне мной может мой моя мое мои моего моей можно надо нам нас наш наша
   наши нашей него нее ней нет нибудь них ничего нужно обо она они оно под пожалуйста после потом почему при про раз сам
   свой своя свои себя спасибо так также такой там тем тогда того тоже той только том тот туда уважаемый уважаемая уже хотя
   чего чем через что чтобы эта эти это этой этого этом эту этот
   and any are but can dear did does for from had has have her him his how its may not our out please she should thank
   that the their them then there these they this those was were what when where which who why will with would you your`.split(
    /\s+/u,
  ),
)
