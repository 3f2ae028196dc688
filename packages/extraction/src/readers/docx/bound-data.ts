import { ReadError } from '../../read-error.ts'
import { childOf, elementsOf, textOf, type XmlElement } from '../office/xml.ts'

/** Paths of the parts with the data of content controls. */
export const dataPart = /^docProps\/(?:core|app)\.xml$|^customXml\/item(?:Props)?\d*\.xml$/u

/** Fixed store IDs of a file's properties. */
const knownIds: ReadonlyMap<string, string> = new Map([
  ['{6C3C8BC8-F283-45AE-878A-BAB7291924A1}', 'docProps/core.xml'],
  ['{6668398D-A668-4E3E-A5EB-62B293D839F1}', 'docProps/app.xml'],
])

/**
 * The data to which plain content controls are bound (`w:dataBinding`). Word shows it instead of the copy in the
 * control (findings/word-readers-do-not-look-where-a-control-is-bound.sh).
 */
export class BoundData {
  private readonly parts: ReadonlyMap<string, Uint8Array>
  private readonly parse: (part: Uint8Array) => XmlElement
  private readonly roots = new Map<string, XmlElement | null>()
  private ids: ReadonlyMap<string, string> | undefined

  constructor(parts: ReadonlyMap<string, Uint8Array>, parse: (part: Uint8Array) => XmlElement) {
    this.parts = parts
    this.parse = parse
  }

  /**
   * The bound text for a control with these properties; null if it is not bound, not plain text, or its data is missing
   * or empty.
   */
  textFor(properties: XmlElement | undefined): string | null {
    const binding = childOf(properties, 'w:dataBinding')?.attributes
    if (binding === undefined || childOf(properties, 'w:text') === undefined) return null
    this.ids ??= this.readIds()
    const path = this.ids.get(binding['w:storeItemID']?.toUpperCase() ?? '')
    const root = path === undefined ? null : this.rootOf(path)
    const found = root === null ? null : elementAt(root, binding['w:xpath'] ?? '')
    return (found !== null && textOf(found).trim()) || null
  }

  private readIds(): ReadonlyMap<string, string> {
    const own = [...this.parts.keys()].flatMap((path): [string, string][] => {
      const number = /^customXml\/itemProps(\d*)\.xml$/u.exec(path)?.[1]
      const id = number === undefined ? undefined : this.rootOf(path)?.attributes['itemID']
      return id === undefined ? [] : [[id.toUpperCase(), `customXml/item${number}.xml`]]
    })
    return new Map([...own, ...knownIds])
  }

  /** The root of a data part. A damaged part counts as missing, so that it does not prevent reading the document. */
  private rootOf(path: string): XmlElement | null {
    const known = this.roots.get(path)
    if (known !== undefined) return known
    const part = this.parts.get(path)
    const root = part === undefined ? null : this.parsed(part)
    this.roots.set(path, root)
    return root
  }

  private parsed(part: Uint8Array): XmlElement | null {
    try {
      return this.parse(part)
    } catch (error) {
      if (error instanceof ReadError) return null
      throw error
    }
  }
}

/**
 * The element at a path such as `/ns0:cv[1]/ns0:job[1]`, by local names; null for any other kind of path, or if there
 * is none.
 */
function elementAt(root: XmlElement, path: string): XmlElement | null {
  let found: XmlElement | undefined = { name: '', attributes: {}, children: [root] }
  for (const step of path.split('/').slice(1)) {
    const [, name, place = '1'] = /^(?:[\w.-]+:)?([\p{L}\w.-]+)(?:\[(\d+)\])?$/u.exec(step) ?? []
    if (name === undefined) return null
    found = elementsOf(found, name)[Number(place) - 1]
    if (found === undefined) return null
  }
  return found
}

/** A copy of an element whose first `w:t` has this text and whose other `w:t` are empty. */
export function withText(element: XmlElement, text: string): XmlElement {
  let left = text
  const copy = (one: XmlElement): XmlElement => {
    if (one.name !== 'w:t')
      return { ...one, children: one.children.map((child) => (typeof child === 'string' ? child : copy(child))) }
    const children = [left]
    left = ''
    return { ...one, children }
  }
  return copy(element)
}
