import { SaxesParser } from 'saxes'
import type { Limits } from '../../limits.ts'
import { ReadError } from '../../read-error.ts'

/** An element of an XML file. Names and attributes have the prefixes of `prefixes`, whatever prefixes the file uses. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: (XmlElement | string)[]
}

const office = 'http://schemas.openxmlformats.org'
const strict = 'http://purl.oclc.org/ooxml'
const odf = 'urn:oasis:names:tc:opendocument:xmlns'

const prefixes: ReadonlyMap<string, string> = new Map([
  [`${office}/wordprocessingml/2006/main`, 'w'],
  [`${strict}/wordprocessingml/main`, 'w'],
  [`${office}/officeDocument/2006/relationships`, 'r'],
  [`${strict}/officeDocument/relationships`, 'r'],
  [`${office}/package/2006/relationships`, 'rel'],
  [`${office}/markup-compatibility/2006`, 'mc'],
  [`${odf}:office:1.0`, 'office'],
  [`${odf}:text:1.0`, 'text'],
  [`${odf}:table:1.0`, 'table'],
  [`${odf}:style:1.0`, 'style'],
  [`${odf}:drawing:1.0`, 'draw'],
  [`${odf}:xsl-fo-compatible:1.0`, 'fo'],
  [`${odf}:svg-compatible:1.0`, 'svg'],
  [`${odf}:manifest:1.0`, 'manifest'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://europass.cedefop.europa.eu/Europass', 'passport'],
  ['http://www.europass.eu/1.0', 'europass'],
])

/** Parses XML. Throws a ReadError if it is not well-formed, nests too deep or has a DOCTYPE. */
export function parseXml(bytes: Uint8Array, limits: Limits): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  parser.on('error', (error) => {
    throw new ReadError('damaged', {}, { cause: error })
  })
  parser.on('doctype', () => {
    throw new ReadError('damaged')
  })
  parser.on('opentag', (tag) => {
    if (open.length > limits.depth) throw new ReadError('too_big')
    const named = Object.values(tag.attributes).map(({ uri, local, value }): [string, string] => [
      nameOf(uri, local),
      value,
    ])
    const element: XmlElement = {
      name: nameOf(tag.uri, tag.local),
      attributes: Object.fromEntries(named),
      children: [],
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  const addText = (text: string): void => void open.at(-1)?.children.push(text)
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(decode(bytes)).close()
  const [element] = root.children.filter((child) => typeof child !== 'string')
  if (element === undefined) throw new ReadError('damaged')
  return element
}

function nameOf(uri: string, local: string): string {
  const prefix = prefixes.get(uri)
  return prefix === undefined ? local : `${prefix}:${local}`
}

/** Decodes an XML file using its byte order mark or declaration; otherwise UTF-8. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const declared = /^[^>]{0,80}encoding=["']([\w-]+)["']/u.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 120)),
  )
  return new TextDecoder(labelOf(declared?.[1])).decode(bytes)
}

/** The encoding for a label; UTF-8 if it is missing or unknown. */
export function labelOf(label: string | undefined): string {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return 'utf-8'
  }
}

/** The child elements of an element, optionally only those with `name`. */
export function elementsOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const children = element?.children ?? []
  return children
    .filter((child) => typeof child !== 'string')
    .filter((child) => name === undefined || child.name === name)
}

/** The first child element with a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsOf(element, name)[0]
}

/** The text of an element and its descendants. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
