/** A proof as it can be looked at. Only text and pictures are drawn; the rest is saved and opened outside. */
export type ShownEvidence =
  | { as: 'text'; text: string }
  | { as: 'image'; address: string }
  | { as: 'file'; address: string; name: string }

const endings: Readonly<Record<string, string>> = { 'application/pdf': 'pdf' }

/** Works the hash of a file out here, in the browser: what is shown is what was hashed, or it is not shown. */
export async function hashFile(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Makes a file ready to be shown under the strict policy of the page: nothing of it can run. */
export async function showEvidence(file: Blob, sha256: string): Promise<ShownEvidence> {
  const type = file.type.split(';')[0] ?? ''
  if (type === 'text/plain') return { as: 'text', text: await file.text() }
  const address = await readAsAddress(file)
  if (type === 'image/png' || type === 'image/jpeg') return { as: 'image', address }
  return { as: 'file', address, name: `evidence-${sha256.slice(0, 12)}.${endings[type] ?? 'bin'}` }
}

/** The page's policy lets pictures of `data:` through, and no others. */
function readAsAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The file cannot be read')))
    reader.readAsDataURL(file)
  })
}
