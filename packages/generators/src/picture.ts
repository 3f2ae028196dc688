import { z } from 'zod'
import { imageSize } from './image-size.ts'

/** A picture as an input of a run. */
export interface Picture {
  mediaType: 'image/png' | 'image/jpeg'
  base64: string
}

/** A PNG or JPEG in base64, at most 512 KiB decoded. `error` is the message for anything else. */
export function pictureSchema(error: string) {
  return z
    .object({ mediaType: z.enum(['image/png', 'image/jpeg']), base64: z.base64().max(700_000) })
    .refine(isPicture, { path: ['base64'], error })
}

function isPicture({ mediaType, base64 }: Picture): boolean {
  const bytes = decodeBase64(base64)
  return imageSize(bytes) !== null && (bytes[0] === 0x89) === (mediaType === 'image/png')
}

/** Decodes base64. Works in browsers, too. */
export function decodeBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}

/** Encodes base64. Works in browsers, too. */
export function encodeBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
