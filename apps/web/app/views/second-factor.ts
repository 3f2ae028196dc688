/** An authenticator app that waits for its first code: what to type into it, and what it reads from a picture. */
export interface NewApp {
  secret: string
  uri: string
  qr: { size: number; path: string }
}
