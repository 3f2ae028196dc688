/**
 * Builds a `Content-Disposition` value as in RFC 6266: an ASCII name for old clients, and the real one, percent-encoded. Control characters
 * and path separators never reach the header.
 */
export function contentDisposition(type: 'attachment' | 'inline', filename: string): string {
  const name = filename.replace(/[\p{Cc}\\/]/gu, '_').toWellFormed()
  const ascii = name.replace(/[^\x20-\x7e]/g, '_').replace(/["%]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${type}; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
