/** An authenticator app that waits for its first code: the key to type, and the QR code to scan. */
export interface NewApp {
  secret: string
  uri: string
  qr: { size: number; path: string }
}
