import { asRecord, readString } from './json.ts'

const mediaTypes: Record<string, string> = {
  voice_message: 'голосовое сообщение',
  video_message: 'видеосообщение',
  video_file: 'видео',
  audio_file: 'аудио',
  animation: 'анимация',
}

/** What stands for a message without words: «[фото]», «[стикер 🙂]», «[файл выписка.pdf]». */
export function describeMedia(message: Record<string, unknown>): string | undefined {
  const what = nameMedia(message)
  return what && `[${what}]`
}

function nameMedia(message: Record<string, unknown>): string | undefined {
  const type = readString(message['media_type'])
  if (type === 'sticker') return join('стикер', readString(message['sticker_emoji']))
  if (type && mediaTypes[type]) return mediaTypes[type]
  if (readString(message['photo'])) return 'фото'
  if (readString(message['file'])) return join('файл', readString(message['file_name']))
  if (asRecord(message['location_information'])) return 'местоположение'
  if (asRecord(message['contact_information'])) return 'контакт'
  if (asRecord(message['poll'])) return join('опрос', readString(asRecord(message['poll'])?.['question']))
  return undefined
}

function join(kind: string, detail: string | undefined): string {
  return detail ? `${kind} ${detail}` : kind
}
