import type { Purpose } from '../../../contract/codes.ts'

/** Words that name what a consent is for. */
export const purposeWords: Readonly<
  Record<
    'photo' | 'biometrics' | 'ebs' | 'data_processing' | 'credit_history' | 'third_party' | 'marketing',
    readonly string[]
  >
> = {
  photo: [
    'фото',
    'фотограф*',
    'фотоснимк*|фотоснимок',
    'снимок|снимка|снимки|снимку|снимков',
    'изображени*',
    'photo|photos|photograph*|picture|pictures|image|images',
  ],
  biometrics: [
    'биометр*',
    'отпечат* пальц*',
    'голос|голоса|голосом',
    'biometr*',
    'voice print',
    'voiceprint',
    'face id',
    'faceprint',
  ],
  ebs: [
    'ебс',
    'един* биометрич* систем*',
    'государственн* биометрич* систем*',
    'госбиометр*',
    'unified|state biometric system',
    'ebs',
  ],
  data_processing: [
    'персональн* данн*',
    'личн* данн*',
    'обработк* ~ данн*',
    'пдн',
    'personal data',
    'data processing',
    'processing of ~ data',
    'process your data',
  ],
  credit_history: [
    'кредитн* истори*',
    'кредитн* отчет*',
    'бки',
    'бюро кредитн* истори*',
    'credit history|report|bureau',
  ],
  third_party: ['треть* лиц*', 'партнер*', 'третьей стороне', 'third part*', 'partner|partners'],
  marketing: [
    'реклам*',
    'рассыл*',
    'маркетинг*',
    'промо*',
    'акци* и предложени*',
    'marketing',
    'advert*',
    'promotion*|promo',
    'newsletter*',
    'offers',
  ],
}

/** Channels of marketing, each a purpose of its own. */
export const marketingChannels: Readonly<
  Record<'marketing_sms' | 'marketing_call' | 'marketing_push' | 'marketing_email', readonly string[]>
> = {
  marketing_sms: ['смс', 'sms', 'text messages'],
  marketing_call: ['звонк*|звонок', 'обзвон*', 'call|calls|phone'],
  marketing_push: [
    'пуш*',
    'push',
    'уведомлени* в приложени*',
    'уведомлени* приложени*',
    'app|in_app notification*|alert*',
  ],
  marketing_email: ['почт*', 'email|emails|e mail', 'имейл*', 'письм*'],
}

export const marketingPurposes = Object.keys(marketingChannels) as Purpose[]

/** What a consent may be given to without naming a purpose of the registry: it is still a consent of the registry. */
export const genericObjects =
  'обработк* использован* использовать передач* получени* хранени* съемк* это запрос* данн* сбор* размещени* showing use using processing this it the'
