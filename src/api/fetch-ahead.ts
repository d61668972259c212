/** Brings a file of the build into the browser's cache, for whoever asks for it when the network is gone. */
export async function fetchAhead(address: string): Promise<void> {
  const answer = await fetch(address)
  await answer.arrayBuffer()
}
