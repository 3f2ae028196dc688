import { detectType } from '@dossier/extraction/detect'

type Kind = NonNullable<ReturnType<typeof detectType>>

const contentTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  doc: 'application/msword',
  rtf: 'application/rtf',
  html: 'text/html',
  europass: 'application/xml',
  text: 'text/plain',
} as const satisfies Record<Kind, string>

/** The content type of a file, detected from its bytes; null if unsupported. */
export function contentTypeOf(bytes: Uint8Array): string | null {
  const kind = detectType(bytes)
  return kind === null ? null : contentTypes[kind]
}

/** The file extension of a content type. */
export function extensionOf(contentType: string): string {
  const known = Object.entries(contentTypes).find(([, type]) => type === contentType)?.[0]
  if (known === undefined) throw new RangeError(`no kind of file has the content type ${contentType}`)
  return known === 'text' ? 'txt' : known === 'europass' ? 'xml' : known
}
