/** The SHA-256 of a file in lower-case hex; null if the browser cannot compute it, as on an insecure page. */
export async function hashFile(file: Blob): Promise<string | null> {
  // Missing outside secure contexts, despite its type.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined
  if (subtle === undefined) return null
  const digest = await subtle.digest('SHA-256', await file.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
