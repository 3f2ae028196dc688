interface CookieOptions {
  httpOnly: boolean
  secure: boolean
  /** Seconds; 0 removes the cookie. */
  maxAge: number
  /** Where it is sent; the whole site when it is left out. */
  path?: string
  /** `Lax` when it is left out. */
  sameSite?: 'Lax' | 'Strict'
}

/** The value of one cookie of a `Cookie` header; empty when it is not there. */
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
