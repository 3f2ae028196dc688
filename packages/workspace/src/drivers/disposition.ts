/** A `Content-Disposition` value after RFC 6266: an ASCII name for old clients, and the real one, percent-encoded. */
export function attachmentNamed(filename: string): string {
  const ascii = filename.replace(/[^\x20-\x7e]/g, '_').replace(/["%\\]/g, '_')
  const encoded = encodeURIComponent(filename).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
