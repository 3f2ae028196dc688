import { unzipSync } from 'fflate'
import type { Locale } from '@dossier/profiles'
import type { Theme } from '../theme.ts'
import { coreAround } from './core-properties.ts'
import { type PartFrame, PartWriter } from './deflate/part-writer.ts'
import { withPhotoParts } from './photo.ts'
import { BODY_HOLE, TITLE_HOLE } from './holes.ts'
import { zipEntry, type ZipEntry } from './zip.ts'

/** The parts that all documents of one theme, locale, margin and kind of photo share. */
export interface Shell {
  /** Parts that never change, in order, compressed once. */
  fixed: readonly ZipEntry[]
  /** `docProps/core.xml` around the properties. */
  core: NamedFrame
  /** `word/document.xml` around the blocks. */
  document: NamedFrame
  /** Parts around the runs of the title. */
  titled: readonly NamedFrame[]
  bulletNumber: string
  textWidth: number
}

/** The name of a part, and its frame around the content that varies. */
export interface NamedFrame {
  name: string
  frame: PartFrame
}

export interface ShellOptions {
  theme: Theme
  locale: Locale
  /** In centimetres. */
  margin: number
  /** The type of the photo in the body, or null. */
  photo: 'png' | 'jpg' | null
}

/** Twentieths of a point, as all lengths here: A4. */
const PAGE_WIDTH = 11906
const PAGE_HEIGHT = 16838
const CORE = 'docProps/core.xml'
const DOCUMENT = 'word/document.xml'
const CACHE_SIZE = 32
const decoder = new TextDecoder()
const shells = new Map<string, Promise<Shell>>()

/**
 * Returns the package around the blocks, as the docx library writes it: styles, numbering, header, footer, settings,
 * relationships. It depends only on the options, so a process caches it.
 */
export function shellFor(options: ShellOptions): Promise<Shell> {
  const key = JSON.stringify([options.theme, options.locale, options.margin, options.photo])
  const known = shells.get(key)
  if (known !== undefined) return known
  const [oldest] = shells.keys()
  if (shells.size >= CACHE_SIZE && oldest !== undefined) shells.delete(oldest)
  const made = makeShell(options)
  shells.set(key, made)
  return made
}

async function makeShell(options: ShellOptions): Promise<Shell> {
  const margin = Math.round(options.margin * 567)
  const textWidth = PAGE_WIDTH - 2 * margin
  // The library is large, and few processes and threads ever make a document.
  const { packEmptyDocument } = await import('./empty-document.ts')
  const page = { width: PAGE_WIDTH, height: PAGE_HEIGHT, margin }
  const empty = unzipSync(new Uint8Array(await packEmptyDocument(options, page)))
  const parts: Readonly<Record<string, Uint8Array>> =
    options.photo === null ? empty : withPhotoParts(empty, options.photo)
  const text = (name: string): string => decoder.decode(parts[name])
  const titled = Object.keys(parts)
    .filter((name) => /^word\/header\d+\.xml$/.test(name) && text(name).includes(TITLE_HOLE))
    .toSorted()
  const filled = new Set([DOCUMENT, CORE, ...titled])
  const { document, bulletNumber } = splitDocument(text(DOCUMENT))
  const writer = new PartWriter()
  return {
    fixed: orderedNames(parts)
      .filter((name) => !filled.has(name))
      .map((name) => zipEntry(name, parts[name] ?? '')),
    core: { name: CORE, frame: writer.frame(coreAround) },
    document: { name: DOCUMENT, frame: writer.frame(document) },
    titled: titled.map((name) => ({ name, frame: writer.frame(splitAtTitle(text(name))) })),
    bulletNumber,
    textWidth,
  }
}

/** Splits a header around the run of the title, the last one in it. */
function splitAtTitle(xml: string): [string, string] {
  const hole = xml.lastIndexOf(TITLE_HOLE)
  return [xml.slice(0, xml.lastIndexOf('<w:r>', hole)), xml.slice(xml.indexOf('</w:r>', hole) + '</w:r>'.length)]
}

/** Splits the empty document around its placeholder, and reads the number that docx gave to the bullet list. */
function splitDocument(xml: string): { document: [string, string]; bulletNumber: string } {
  const start = xml.indexOf('<w:p>')
  const end = xml.indexOf('</w:p>', xml.indexOf(BODY_HOLE)) + '</w:p>'.length
  const bulletNumber = /<w:numId w:val="(\d+)"\/>/.exec(xml)?.[1]
  if (start < 0 || !xml.includes(BODY_HOLE) || bulletNumber === undefined) {
    throw new Error('docx dropped paragraphs that it was given')
  }
  return { document: [xml.slice(0, start), xml.slice(end)], bulletNumber }
}

/** Content types first, as readers expect, then relationships; the others by name. */
function orderedNames(parts: Readonly<Record<string, Uint8Array>>): string[] {
  const first = ['[Content_Types].xml', '_rels/.rels']
  const rest = Object.keys(parts).filter((name) => !first.includes(name) && !name.endsWith('/'))
  return [...first, ...rest.toSorted()]
}
