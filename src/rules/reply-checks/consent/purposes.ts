import type { Purpose } from '../../../contract/codes.ts'
import { compilePhrases, hasPhrase, type PhraseList } from '../text/phrases.ts'
import { marketingChannels, marketingPurposes, purposeWords } from '../words/purposes.ts'

/** Purposes of which any one in force makes the claim true: «биометрия» may mean the bank's or the state's. */
export type PurposeGroup = readonly Purpose[]

const patterns = Object.fromEntries(
  Object.entries(purposeWords).map(([name, phrases]) => [name, compilePhrases(phrases)]),
) as Record<keyof typeof purposeWords, PhraseList>

const channels = (Object.keys(marketingChannels) as (keyof typeof marketingChannels)[]).map((purpose) => ({
  purpose,
  pattern: compilePhrases(marketingChannels[purpose]),
}))

/** Which purposes a stretch of text names. «Биометрические персональные данные» are biometrics, not data processing. */
export function purposesIn(lower: string): PurposeGroup[] {
  const names = (name: keyof typeof purposeWords) => hasPhrase(patterns[name], lower)
  const groups: PurposeGroup[] = []
  if (names('photo')) groups.push(['photo'])
  if (names('ebs')) groups.push(['ebs'])
  else if (names('biometrics')) groups.push(['bank_biometrics', 'ebs'])
  if (names('credit_history')) groups.push(['credit_history'])
  if (names('third_party')) groups.push(['third_party'])
  const marketing = marketingIn(lower, names('marketing'))
  if (marketing.length > 0) groups.push(...marketing)
  if (groups.length === 0 && names('data_processing')) groups.push(['data_processing'])
  return groups
}

/** «Согласие на SMS» is about marketing by SMS even when advertising is not named. */
function marketingIn(lower: string, named: boolean): PurposeGroup[] {
  const found = channels.filter(({ pattern }) => hasPhrase(pattern, lower)).map(({ purpose }) => purpose)
  if (named) return found.length === 0 ? [marketingPurposes] : found.map((purpose) => [purpose])
  return /(?:соглас[а-я]+|разрешени[а-я]|разрешили) на (?:получение )?(?:смс|sms|push|пуш|звонки)|consent (?:to|for) (?:sms|push|calls)/.test(
    lower,
  )
    ? found.map((purpose) => [purpose])
    : []
}
