import type { DemoApi } from './demo-api.ts'
import type { Answered, Asked, AskedToAct, Message } from './messages.ts'

/** Answers the requests that one page sends through its port. */
export function servePort(port: MessagePort, api: DemoApi): void {
  port.addEventListener('message', (event: MessageEvent<Message>) => {
    const message = event.data
    void (message.ask === 'request' ? answer(message, api) : act(message, api)).then((answered) =>
      port.postMessage(answered, answered.body ? [answered.body] : []),
    )
  })
  port.start()
}

async function answer(asked: Asked, api: DemoApi): Promise<Answered> {
  const { number, url, method, headers, body } = asked
  const request = new Request(url, { method, headers: headers.map(([name, value]) => [name, value]), body })
  const response = await api.handle(request)
  return { number, status: response.status, headers: [...response.headers], body: response.body }
}

async function act({ number, ask }: AskedToAct, api: DemoApi): Promise<Answered> {
  if (ask === 'start-again') await api.startAgain()
  return { number, status: 204, headers: [], body: null }
}
