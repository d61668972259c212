import type { Scale } from './scale.ts'

/** What the registry of consents holds: that a consent stands, that it was taken back, that it was refused. */
export const consentScales: readonly Scale[] = [
  {
    id: 'consent-stands',
    nouns:
      'согласие согласия согласий согласием разрешение разрешения разрешений consent consents permission permissions agreement',
    yes: ['подписан|подписана|подписаны|подписались', 'subscribed|opted_in|signed_up'],
    unless: [
      'разрешени* ~ спор*|вопрос*',
      'без ~ согласия|разрешения',
      'without ~ consent|permission',
      'согласи* ~ сторон*',
    ],
  },
  {
    id: 'consent-withdrawn',
    nouns: 'отзыв отзыва отзывов withdrawal revocation',
    yes: ['отозвали|отозвал|отозвала|отзывали|отозвано|withdrew|withdrawn|revoked'],
    unless: ['отзыв* ~ лиценз*|доверенност*|карт*|об'],
  },
  {
    id: 'consent-refused',
    nouns: 'отказ отказа отказов refusal',
    yes: ['отказались|отказывались|отказался|отказалась|refused|declined'],
    unless: ['отказ* ~ эмитент*|терминал*|кредит*'],
  },
]
