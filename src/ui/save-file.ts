/** Saves something as a file of the operator's own machine. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the address by the time it can be given back.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** The same of a text. */
export const saveText = (name: string, text: string, type: string): void => saveFile(name, new Blob([text], { type }))
