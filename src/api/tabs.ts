/** The other tabs of this browser that use the same name. */
export interface Tabs<Message> {
  tell(message: Message): void
  listen(heard: (message: Message) => void): () => void
  close(): void
}

/** Speaks to the other tabs; where a browser has no BroadcastChannel, each tab is alone. */
export function openTabs<Message>(name: string): Tabs<Message> {
  if (!('BroadcastChannel' in globalThis)) return { tell: () => {}, listen: () => () => {}, close: () => {} }
  const channel = new BroadcastChannel(name)
  let open = true
  return {
    tell(message) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin by nature
      if (open) channel.postMessage(message)
    },
    listen(heard) {
      const onMessage = (event: MessageEvent<Message>) => heard(event.data)
      channel.addEventListener('message', onMessage)
      return () => channel.removeEventListener('message', onMessage)
    },
    close() {
      open = false
      channel.close()
    },
  }
}
