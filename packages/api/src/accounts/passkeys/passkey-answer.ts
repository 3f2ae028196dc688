import { z } from 'zod'

const base64url = (most: number) =>
  z
    .string()
    .regex(/^[\w-]+$/)
    .max(most)

/** What an authenticator returns when a passkey is created, in the form of `PublicKeyCredential.toJSON`. */
export const newPasskeyAnswer = z.object({
  id: base64url(1400),
  rawId: base64url(1400),
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: base64url(10_000),
    attestationObject: base64url(100_000),
    transports: z.array(z.string().max(50)).max(10).default([]),
  }),
})
export type NewPasskeyAnswer = z.infer<typeof newPasskeyAnswer>

/** What an authenticator returns when a passkey is used. */
const passkeyAnswer = z.object({
  id: base64url(1400),
  rawId: base64url(1400),
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: base64url(10_000),
    authenticatorData: base64url(10_000),
    signature: base64url(10_000),
    userHandle: base64url(100),
  }),
})
export type PasskeyAnswer = z.infer<typeof passkeyAnswer>

/** Parses the JSON that a page sent; null for anything else. */
export function readPasskeyAnswer(json: string): PasskeyAnswer | null {
  try {
    return passkeyAnswer.safeParse(JSON.parse(json)).data ?? null
  } catch {
    return null
  }
}

const clientData = z.object({ challenge: z.string().max(200) })

/** The challenge that an answer claims to sign. */
export function challengeIn(answer: NewPasskeyAnswer | PasskeyAnswer): string {
  try {
    const text = Buffer.from(answer.response.clientDataJSON, 'base64url').toString('utf8')
    return clientData.safeParse(JSON.parse(text)).data?.challenge ?? ''
  } catch {
    return ''
  }
}

/** Converts bytes between hex, as in the database, and base64url, as in browsers. */
export const hexOf = (text: string) => Buffer.from(text, 'base64url').toString('hex')
export const base64Of = (hex: string) => Buffer.from(hex, 'hex').toString('base64url')

/** The ID that authenticators use for a user: random bytes that reveal nothing. */
export const userHandleOf = (userId: string) => Uint8Array.from(Buffer.from(userId.replaceAll('-', ''), 'hex'))
