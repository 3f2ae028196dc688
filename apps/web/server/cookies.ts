interface CookieOptions {
  httpOnly: boolean
  secure: boolean
  /** Seconds; 0 removes the cookie. */
  maxAge: number
  /** Where browsers send it; the whole site if omitted. */
  path?: string
  /** `Lax` if omitted. */
  sameSite?: 'Lax' | 'Strict'
}

/** The value of one cookie in a `Cookie` header; empty if it is missing. */
export function readCookie(header: string | undefined, name: string): string {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim())
  const value = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}

/** A `Set-Cookie` header. */
export function serializeCookie(name: string, value: string, options: CookieOptions): string {
  const { httpOnly, secure, maxAge, path = '/', sameSite = 'Lax' } = options
  const attributes = [
    `${name}=${encodeURIComponent(value)}`,
    `Path=${path}`,
    `SameSite=${sameSite}`,
    `Max-Age=${maxAge}`,
    httpOnly ? 'HttpOnly' : '',
    secure ? 'Secure' : '',
  ]
  return attributes.filter((attribute) => attribute !== '').join('; ')
}
