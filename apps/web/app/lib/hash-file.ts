/** The SHA-256 of a file in lower-case hex; null where the browser computes none, as on a page that is not secure. */
export async function hashFile(file: Blob): Promise<string | null> {
  // Absent outside secure contexts, whatever the types say.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined
  if (subtle === undefined) return null
  const digest = await subtle.digest('SHA-256', await file.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
