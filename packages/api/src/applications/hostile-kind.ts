/** What no CV contains: macros, or two files in one. */
export type HostileKind = 'macros' | 'two_kinds'

/** How far from its end to look for the directory of a ZIP: the longest comment, and the record itself. */
const directorySpan = 2 ** 16 + 22

const latin = (part: Uint8Array) => new TextDecoder('latin1').decode(part)

/**
 * Detects content that Dossier does not read but that would run, or show something else, in another program; null for
 * an ordinary file.
 */
export function hostileKind(bytes: Uint8Array, contentType: string): HostileKind | null {
  const isPdf = contentType === 'application/pdf'
  if (isPdf && latin(bytes.subarray(-directorySpan)).includes('PK\u0005\u0006')) return 'two_kinds'
  if (isPdf && latin(bytes.subarray(0, 4)) === 'PK\u0003\u0004') return 'two_kinds'
  // Names in a ZIP are not compressed. A Word file from before 2007 stores its macros under this name in UTF-16.
  const names = contentType.includes('officedocument') ? latin(bytes) : ''
  if (names.includes('vbaProject.bin') || names.includes('vbaData.xml')) return 'macros'
  const isOldWord = contentType === 'application/msword'
  return isOldWord && latin(bytes).includes('_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0') ? 'macros' : null
}
