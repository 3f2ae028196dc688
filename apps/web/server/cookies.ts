interface CookieOptions {
  httpOnly: boolean
  secure: boolean
  /** Seconds; 0 removes the cookie. */
  maxAge: number
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

/** A `Set-Cookie` header for the whole site. */
export function serializeCookie(name: string, value: string, { httpOnly, secure, maxAge }: CookieOptions): string {
  const attributes = [
    `${name}=${encodeURIComponent(value)}`,
    'Path=/',
    'SameSite=Lax',
    `Max-Age=${maxAge}`,
    httpOnly ? 'HttpOnly' : '',
    secure ? 'Secure' : '',
  ]
  return attributes.filter((attribute) => attribute !== '').join('; ')
}
