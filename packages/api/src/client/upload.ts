/** The state of a file's upload. */
interface Upload {
  received: number
  complete: boolean
}

/** The two upload procedures, as provided by a client or an in-process caller. */
export interface UploadCalls<State extends Upload> {
  find(input: { sha256: string }): Promise<State>
  append(input: { sha256: string; byteSize: number; offset: number; content: string }): Promise<State>
}

/** Bytes per part. */
const partBytes = 900_000

/**
 * Uploads a file in parts, resuming an interrupted upload; sends nothing if the server has the file. Returns its
 * SHA-256, which `runs.create` takes as `original`, and the server's last response.
 */
export async function uploadFile<State extends Upload>(
  bytes: Uint8Array<ArrayBuffer>,
  { find, append }: UploadCalls<State>,
): Promise<State & { sha256: string }> {
  const sha256 = hexOf(await crypto.subtle.digest('SHA-256', bytes))
  let state = await find({ sha256 })
  while (!state.complete) {
    const offset = state.received
    const content = base64Of(bytes.subarray(offset, offset + partBytes))
    const next = await append({ sha256, byteSize: bytes.byteLength, offset, content })
    if (!next.complete && next.received <= offset) throw new Error('The upload does not go on. Try again later.')
    state = next
  }
  return { ...state, sha256 }
}

function hexOf(hash: ArrayBuffer): string {
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function base64Of(bytes: Uint8Array): string {
  const stretch = 0x8000
  let text = ''
  for (let at = 0; at < bytes.length; at += stretch) {
    text += String.fromCharCode(...bytes.subarray(at, at + stretch))
  }
  return btoa(text)
}
