import { promiseVerbs } from '../words/promises.ts'

export type PromisePerson = 'i' | 'we' | 'he' | 'they'

const persons: readonly PromisePerson[] = ['i', 'we', 'he', 'they']

function readVerbs(list: string): Map<string, PromisePerson> {
  const forms = new Map<string, PromisePerson>()
  for (const entry of list.split(/\s+/).filter(Boolean)) {
    const [stem = '', ...endings] = entry.split('/')
    persons.forEach((person, at) => {
      const ending = endings[at]
      if (ending !== undefined && ending !== '-') forms.set(stem + ending, person)
    })
  }
  return forms
}

/** Future forms of the verbs that promise, each with its person. */
export const promiseForms: ReadonlyMap<string, PromisePerson> = readVerbs(promiseVerbs)

/** Perfective verbs of «мы» that no list holds: a prefix that makes the aspect, and the ending «-им». */
const perfective = /^(?:по|за|на|при|пере|от|об|раз|рас|про|до|из|ис|вы|у|под|вос|вз)[а-я]{2,}(?:им|имся)$/
/** The same of the other conjugation: «накажем», «докажем»; adjectives and «зачем» end so too. */
const perfectiveOther =
  /^(?:по|за|на|при|пере|от|об|раз|рас|про|до|из|ис|вы|у|под|с)[а-я]{1,}(?:[жчвдз]|[аиы]ш|[дтб]?р|[кхч]н)ем(?:ся)?$/
/** «Сориентируем», «проконтролируем»: borrowed verbs with a prefix. */
const borrowed = /^(?:с|со|про|за|от|пере|на|вы|по|рас|раз|об|до)[а-я]{3,}(?:[рлвнктдз]у)ем(?:ся)?$/
const notBorrowed =
  /^(?:советуем|сочувствуем|соболезнуем|содействуем|соответствуем|рекоменд|приветствуем|обследуем|преследуем|наследуем)/
const notVerb =
  /^(?:скотчем|зачем|причем|почем|прочем|ничем|скажем|подчеркнем|нарочем|прием|заем|наем|подъем|объем|совсем|вождем|дождем)$/
/** Imperfective verbs of motion and the like, adjectives and participles end the same way. */
const otherwise =
  /(?:носим(?:ся)?|водим(?:ся)?|возим|ходим(?:ся)?|ступим|гим|ким|хим|шим|щим|чим|оим|своим|(?:посторон|послед|сосед|поздн?|прошлогод|прежн?|недав|домаш|нынеш|насущ|известн?|наружн?|подлин)ним)$|^(?:просим|дорожим|приносим|относим|помним|находим|подобным|видим|поим|запросим|позволим|предположим|допустим|увидим|узнаем|услышим|заметим|получим|поймем|напомним|поясним|объясним|добавим|уточним|подчеркнем|отметим|полагаем|надеемся)$/

/** Perfective verbs of «я» that no list holds; only where «я» or its like stands beside, for nouns end so too: «задачу». */
const mine =
  /^(?:по|за|на|при|пере|от|об|раз|рас|про|до|из|ис|вы|у|под|с|вос|воз|вз)[а-я]{1,}(?:[жчшщд]у|[лрнв]ю|[жчшщдмн]усь|[лрнвс]юсь|[аеяоу]ю)$/
const notMine =
  /^(?:напрямую|вручную|вплотную|впрямую|впустую|вслепую|зачастую|начистую|подчистую|вкрутую|вхолостую|наружу)$|(?:[иы]ваю|[еоу]ваю|имаю|агаю|ираю)(?:сь)?$|(?:[гжнктчшщ]|[ео]в)ую$|^(?:понимаю|поясню|объясню|расскажу|подскажу|отмечу|добавлю|напомню|скажу|покажу|повторю|предложу|попрошу|прошу|узнаю|знаю|предполагаю|позволю|подчеркну|предупрежу|замечу|признаю|сочувствую|соглашусь|поддержу|приношу|понадеюсь|посоветую|советую|порекомендую|уверяю|заверяю|отвечаю|проверяю|отправляю|выясняю|уточняю|сообщаю|поздравляю|желаю)$/

/** Whether a word is a future of «я» of the usual make. */
export function isMyFuture(word: string): boolean {
  return mine.test(word) && !notMine.test(word)
}

/** Whether a word is a future of «мы», known or of the usual make. */
export function isOurFuture(word: string): boolean {
  const person = promiseForms.get(word)
  return person === undefined
    ? (perfective.test(word) && !otherwise.test(word)) ||
        (perfectiveOther.test(word) && !notVerb.test(word)) ||
        (borrowed.test(word) && !notBorrowed.test(word))
    : person === 'we'
}
