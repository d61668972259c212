/** Reads a JSON file that lies beside the page: settings, texts. Nothing where it does not come or is not JSON. */
export async function readBeside(address: string): Promise<unknown> {
  try {
    const response = await fetch(address)
    return response.ok ? await response.json() : undefined
  } catch {
    return undefined
  }
}
