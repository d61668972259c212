/** Where a session's token travels: a cookie on a real server, a jar of the page's own in the demo. */
export interface SessionKeeper {
  read(request: Request): string | undefined
  issue(headers: Headers, token: string): void
  clear(headers: Headers): void
}

const cookieName = 'okno-session'

/**
 * Session in a cookie that scripts cannot read and other sites cannot send. `__Host-` demands Secure, which browsers
 * also honour on loopback addresses only over https, so it is used where the server is reached by https.
 */
export function cookieKeeper(options: { secure: boolean }): SessionKeeper {
  const name = options.secure ? `__Host-${cookieName}` : cookieName
  const attributes = `Path=/; HttpOnly; SameSite=Strict${options.secure ? '; Secure' : ''}`
  return {
    read(request) {
      const cookies = request.headers.get('cookie')?.split(';') ?? []
      const found = cookies.map((cookie) => cookie.trim()).find((cookie) => cookie.startsWith(`${name}=`))
      return found?.slice(name.length + 1)
    },
    issue: (headers, token) => headers.append('set-cookie', `${name}=${token}; ${attributes}`),
    clear: (headers) => headers.append('set-cookie', `${name}=; ${attributes}; Max-Age=0`),
  }
}
