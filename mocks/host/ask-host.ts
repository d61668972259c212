import type { Answered, Message } from './messages.ts'

type Without<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never

/** The page's side of the port: asks, and gets the answers that belong to its questions. */
export function askThrough(port: MessagePort): (question: Without<Message, 'number'>) => Promise<Answered> {
  const waiting = new Map<number, (answered: Answered) => void>()
  let last = 0
  port.addEventListener('message', (event: MessageEvent<Answered>) => {
    waiting.get(event.data.number)?.(event.data)
    waiting.delete(event.data.number)
  })
  port.start()
  return (question) => {
    last += 1
    const message = { ...question, number: last } as Message
    const answered = new Promise<Answered>((resolve) => waiting.set(message.number, resolve))
    port.postMessage(message, message.ask === 'request' && message.body ? [message.body] : [])
    return answered
  }
}
