import { digestOf } from './digest.ts'
import type { Bytes } from './driver.ts'
import { WorkspaceError } from './errors.ts'
import { unzip, type UnzippedFile } from './unzip.ts'

/** An office document's own metadata, and its parts. */
export interface OfficePrint {
  title: string
  /** ISO 8601 UTC; null if the document does not state it. */
  createdAt: string | null
  parts: { name: string; crc32: number }[]
}

/** What identifies a file without sending it anywhere. */
export interface Fingerprint {
  sha256: string
  size: number
  /** Null for anything but an office document. */
  office: OfficePrint | null
  /** The files of a ZIP; empty for anything else. */
  entries: { path: string; sha256: string }[]
}

const corePart = 'docProps/core.xml'
/** Limits: more files of a ZIP, or longer names, say nothing more about its origin. */
const most = { entries: 500, parts: 2000, path: 300 }
const contentTypes = '[Content_Types].xml'

/**
 * Takes the fingerprint of any file. A ZIP is read even if there is data before or after it; a file that cannot be unpacked is identified
 * by its hash alone.
 */
export async function fingerprintOf(bytes: Bytes): Promise<Fingerprint> {
  const { sha256, size } = digestOf(bytes)
  const inside = (await insideOf(bytes)) ?? (await insideOf(withoutMargins(bytes)))
  return { sha256, size, office: null, entries: [], ...inside }
}

/** Null for anything but a ZIP, and for a ZIP that cannot be unpacked. */
async function insideOf(bytes: Bytes): Promise<Pick<Fingerprint, 'office'> | Pick<Fingerprint, 'entries'> | null> {
  try {
    const listed = await unzip(bytes, (path) => path === corePart)
    if (listed.some(({ path }) => path === contentTypes)) return { office: officePrint(listed) }
    const files = await unzip(bytes, () => true)
    const entries = files.slice(0, most.entries).map((file) => ({
      path: file.path.slice(0, most.path),
      sha256: digestOf(file.bytes ?? new Uint8Array()).sha256,
    }))
    return { entries }
  } catch (error) {
    if (error instanceof WorkspaceError) return null
    throw error
  }
}

const endRecord = { signature: Buffer.from('PK\x05\x06', 'latin1'), size: 22 }

/** The ZIP that the last end record describes, without the data before or after it; empty if there is no such data. */
function withoutMargins(bytes: Bytes): Bytes {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = buffer.lastIndexOf(endRecord.signature)
  if (end === -1 || end + endRecord.size > buffer.length) return new Uint8Array()
  const [directorySize, directoryAt] = [buffer.readUInt32LE(end + 12), buffer.readUInt32LE(end + 16)]
  const start = end - directorySize - directoryAt
  if (start < 0) return new Uint8Array()
  const bare = bytes.subarray(start, end + endRecord.size + buffer.readUInt16LE(end + 20))
  return bare.length < bytes.length ? bare : new Uint8Array()
}

function officePrint(files: readonly UnzippedFile[]): OfficePrint {
  const core = files.find(({ path }) => path === corePart)?.bytes ?? new Uint8Array()
  const xml = new TextDecoder().decode(core)
  const created = new Date(element(xml, 'dcterms:created'))
  return {
    title: element(xml, 'dc:title').slice(0, 300),
    createdAt: Number.isNaN(created.getTime()) ? null : created.toISOString(),
    parts: files.slice(0, most.parts).map(({ path, crc32 }) => ({ name: path.slice(0, most.path), crc32 })),
  }
}

function element(xml: string, name: string): string {
  const [, text = ''] = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(xml) ?? []
  return text
}
