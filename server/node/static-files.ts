import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { readdirSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** Names under this path hold a hash of what is in them: a browser need never ask again. */
const hashed = '/assets/'

const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const

export type ServeFile = (request: Request, path: string) => Promise<Response | undefined>

/**
 * Serves the built window from a folder whose names are read once: what was not there then does not exist, so no path
 * can lead out of it. Addresses of the window itself, which are no files, get its page.
 */
export function openStaticFiles(folder: string): ServeFile {
  const names = listNames(folder)
  const kept = new Map<string, Promise<{ body: Uint8Array<ArrayBuffer>; etag: string }>>()
  const load = (name: string) => {
    const known = kept.get(name) ?? readOnce(join(folder, name))
    kept.set(name, known)
    return known
  }

  return async (request, path) => {
    const name = nameFor(path, names)
    if (name === undefined) return undefined
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return new Response('GET, HEAD\n', { status: 405, headers: { allow: 'GET, HEAD', 'content-type': 'text/plain' } })
    const encoding = encodings.find(({ name: token, ending }) => accepts(request, token) && names.has(name + ending))
    const { body, etag } = await load(name + (encoding?.ending ?? ''))
    const headers = new Headers({
      'cache-control': name.startsWith(hashed) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'content-type': types[extname(name)] ?? 'application/octet-stream',
      etag,
      vary: 'Accept-Encoding',
    })
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
    if (encoding) headers.set('content-encoding', encoding.name)
    headers.set('content-length', String(body.byteLength))
    return new Response(request.method === 'HEAD' ? null : body, { headers })
  }
}

function listNames(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const names = files.map((file) => `/${relative(folder, join(file.parentPath, file.name)).split(sep).join('/')}`)
  // What begins with a dot is the build's own, like Vite's manifest.
  return new Set(names.filter((name) => !name.includes('/.')))
}

function nameFor(path: string, names: ReadonlySet<string>): string | undefined {
  if (path !== '/' && names.has(path) && !encodings.some(({ ending }) => path.endsWith(ending))) return path
  // A missing file must not be answered by a page: a browser would take it for a script.
  return extname(path) === '' && !path.startsWith(hashed) ? '/index.html' : undefined
}

async function readOnce(file: string): Promise<{ body: Uint8Array<ArrayBuffer>; etag: string }> {
  const body = new Uint8Array(await readFile(file))
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` }
}

function accepts(request: Request, encoding: string): boolean {
  const offered = request.headers.get('accept-encoding')?.split(',') ?? []
  return offered.some((part) => {
    const [name, weight] = part.split(';').map((piece) => piece.trim().toLowerCase())
    return name === encoding && weight !== 'q=0'
  })
}
