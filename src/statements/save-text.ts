/** Saves a text as a file of the operator's own machine. */
export function saveText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the address by the time it can be given back.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
