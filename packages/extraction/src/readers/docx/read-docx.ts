import type { FlowNode } from '../../flow/flow.ts'
import type { Limits } from '../../limits.ts'
import type { Omissions } from '../../omissions.ts'
import { ReadError } from '../../read-error.ts'
import { unpack } from '../office/unpack.ts'
import { childOf, elementsOf, parseXml, type XmlElement } from '../office/xml.ts'
import { BoundData, dataPart } from './bound-data.ts'
import { DocxBody } from './docx-body.ts'
import { readHtmlChunk } from './html-chunk.ts'
import { isOn, readStyles } from './styles.ts'

const wanted =
  /^word\/(?:document\d*|styles\d*|header\d*|footer\d*|footnotes|endnotes|numbering)\.xml$|^word\/[^/]+\.(?:x?html?|mht(?:ml)?)$|^word\/_rels\/[^/]+\.rels$|^_rels\/\.rels$|^EncryptionInfo$/u

/**
 * Reads a Word file: headers, the text with its tables and text boxes, footnotes, then footers. Throws a ReadError if
 * it is damaged, encrypted or too big.
 */
export async function readDocx(bytes: Uint8Array, limits: Limits, omissions: Omissions): Promise<FlowNode[]> {
  const files = await unpack(bytes, (name) => wanted.test(name) || dataPart.test(name), limits)
  const main = mainPart(files, limits)
  const [, name = 'document'] = /([^/]+)\.xml$/u.exec(main) ?? []
  const xml = files.get(main)
  if (xml === undefined) throw new ReadError('damaged')
  const styles = readStyles(parseIf(files.get('word/styles.xml'), limits))
  const links = readLinks(parseIf(files.get(`word/_rels/${name}.xml.rels`), limits))
  const chunk = (target: string): FlowNode[] => {
    const path = pathOf(target)
    const part = files.get(path)
    // Each chunk is read once: a file that embeds a large part many times would grow without limit.
    files.delete(path)
    return part === undefined ? [] : readHtmlChunk(part, limits, omissions)
  }
  const data = new BoundData(files, (part) => parseXml(part, limits))
  const read = (part: XmlElement, targets: ReadonlyMap<string, string>): FlowNode[] =>
    new DocxBody({ styles, data, chunk, omissions }, targets).read(part)
  const root = parseXml(xml, limits)
  const ofFirstPages = firstPageParts(root, links)
  const rank = (path: string): string => `${ofFirstPages.has(path) ? 0 : 1}${path}`
  const partsOf = (pattern: RegExp, origin: 'header' | 'footer' | 'body'): FlowNode[] =>
    [...files]
      .filter(([path]) => pattern.test(path))
      .toSorted(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))
      .flatMap(([, part]) => ({ kind: 'part' as const, origin, nodes: read(parseXml(part, limits), new Map()) }))
  return [
    ...withoutRepeats(partsOf(/header\d*\.xml$/u, 'header')),
    ...read(root, links),
    ...partsOf(/(?:footnotes|endnotes)\.xml$/u, 'body'),
    ...withoutRepeats(partsOf(/footer\d*\.xml$/u, 'footer')),
  ]
}

/** Removes duplicates: first, even and odd pages have separate headers that often have the same text. */
function withoutRepeats(parts: readonly FlowNode[]): FlowNode[] {
  const seen = new Set<string>()
  return parts.filter((part) => {
    const text = JSON.stringify(part)
    return !seen.has(text) && seen.add(text)
  })
}

/** The headers and footers for first pages, in sections that use them (`w:titlePg`). They come before those of later pages. */
function firstPageParts(root: XmlElement, links: ReadonlyMap<string, string>): Set<string> {
  const titled = sectionsOf(childOf(root, 'w:body')).filter((section) => {
    const own = childOf(section, 'w:titlePg')
    return own !== undefined && isOn(own.attributes['w:val'])
  })
  const targets = titled
    .flatMap((section) => elementsOf(section))
    .filter(({ name, attributes }) => name.endsWith('Reference') && attributes['w:type'] === 'first')
    .map(({ attributes }) => links.get(attributes['r:id'] ?? '') ?? '')
  return new Set(targets.map(pathOf))
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `word/${target}`
}

function sectionsOf(element: XmlElement | undefined): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'w:sectPr') return [child]
    return ['w:p', 'w:pPr', 'w:sdt', 'w:sdtContent'].includes(child.name) ? sectionsOf(child) : []
  })
}

function mainPart(files: ReadonlyMap<string, Uint8Array>, limits: Limits): string {
  const links = readLinks(parseIf(files.get('_rels/.rels'), limits))
  const found = [...links.values()].find((target) => /^\/?word\/document\d*\.xml$/u.test(target))
  return found?.replace(/^\//u, '') ?? 'word/document.xml'
}

function parseIf(bytes: Uint8Array | undefined, limits: Limits): XmlElement | undefined {
  return bytes === undefined ? undefined : parseXml(bytes, limits)
}

function readLinks(relations: XmlElement | undefined): Map<string, string> {
  return new Map(
    elementsOf(relations, 'rel:Relationship').map(({ attributes }) => [
      attributes['Id'] ?? '',
      attributes['Target'] ?? '',
    ]),
  )
}
