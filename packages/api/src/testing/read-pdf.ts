import { inflateSync } from 'node:zlib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** An element of the structure tree, with the types of its child elements. */
interface TreeElement {
  type: string
  attributes: string
  /** Whether it has words for those who do not see it. */
  hasAlt: boolean
  kids: string[]
}

/** A page: the IDs of its marked content, what is drawn outside of it, and how many marks are left open. */
interface PageFacts {
  marks: number[]
  outside: string[]
  open: number
}

/** What our own object reader finds in a PDF. */
export interface PdfFacts {
  catalog: string
  info: string
  metadata: string
  title: string
  id: string
  fonts: string[]
  /** The dictionaries of all objects. */
  objects: string
  pages: PageFacts[]
  tree: TreeElement[]
  /** By page, the structure elements of its marks. */
  parents: string[][]
}

/** Reads the objects of a PDF without object streams, by the offsets in its cross-reference table. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFacts> {
  const file = Buffer.from(bytes)
  const text = file.toString('latin1')
  const objects = objectsOf(text)
  const at = (reference: string | undefined) => objects.get(Number(reference)) ?? ''
  const [, root, info, id = ''] = /\/Root (\d+) 0 R\/Info (\d+) 0 R\/ID\[<(\w+)>/.exec(text) ?? []
  const catalog = at(root)
  const all = [...objects.values()]
  const pages = all.filter((object) => object.startsWith('<</Type/Page/'))
  const elements = all.filter((object) => object.startsWith('<</Type/StructElem/'))
  const nums = all.find((object) => object.startsWith('<</Nums[')) ?? ''
  return {
    catalog,
    info: at(info),
    metadata: streamOf(at(/\/Metadata (\d+)/.exec(catalog)?.[1])),
    title: await titleOf(bytes),
    id,
    fonts: all.filter((object) => object.includes('/Subtype/Type0')),
    objects: all.map((object) => object.split('stream\n')[0]).join('\n'),
    pages: pages.map((page) => pageFacts(streamOf(at(/\/Contents (\d+)/.exec(page)?.[1])))),
    tree: elements.map((element) => treeElement(element, at)),
    parents: [...nums.matchAll(/\d+\[([^\]]*)\]/g)].map(([, list = '']) => list.match(/\d+ 0 R/g) ?? []),
  }
}

/** The objects of a PDF by number, at the offsets of its cross-reference table. */
export function objectsOf(text: string): Map<number, string> {
  const start = Number(/startxref\n(\d+)/.exec(text)?.[1])
  const places = [...text.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, place]) => Number(place))
  return new Map(
    places.map((place, index) => {
      const head = `${index + 1} 0 obj\n`
      if (!text.startsWith(head, place)) throw new Error(`object ${index + 1} is not at its place`)
      const end = places.filter((other) => other > place).toSorted((a, b) => a - b)[0] ?? start
      return [index + 1, text.slice(place + head.length, text.lastIndexOf('\nendobj', end))]
    }),
  )
}

/** The uncompressed content of an object's stream. */
export function streamOf(object: string): string {
  const packed = Buffer.from(object.slice(object.indexOf('stream\n') + 7, object.lastIndexOf('\nendstream')), 'latin1')
  return object.includes('/FlateDecode') ? inflateSync(packed).toString('latin1') : packed.toString('utf8')
}

function typeOf(element: string): string {
  return /\/S\/(\w+)/.exec(element)?.[1] ?? ''
}

function treeElement(element: string, at: (reference: string | undefined) => string): TreeElement {
  const kids = /\/K\[(.*)\]>>$/s.exec(element)?.[1] ?? ''
  const references = kids.replace(/<<[^>]*>>/g, '').matchAll(/(\d+) 0 R/g)
  return {
    type: typeOf(element),
    attributes: /\/A<<(.*?)>>/.exec(element)?.[1] ?? '',
    hasAlt: /\/Alt\s*(?:\([^)]|<[\dA-F])/i.test(element),
    kids: [...references].map(([, reference]) => typeOf(at(reference))),
  }
}

function pageFacts(content: string): PageFacts {
  let open = 0
  const outside: string[] = []
  const marks: number[] = []
  for (const line of content.split('\n')) {
    if (/B(?:MC|DC)$/.test(line)) open += 1
    else if (line === 'EMC') open -= 1
    else if (open === 0 && line !== '') outside.push(line)
    const mark = /\/MCID (\d+)>>BDC$/.exec(line)?.[1]
    if (mark !== undefined) marks.push(Number(mark))
  }
  return { marks, outside, open }
}

/** The text that pdf.js finds on the pages. */
export async function bodyTextOf(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await task.promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  await task.destroy()
  return pages.join('\n')
}

async function titleOf(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await task.promise
  const { info } = await document.getMetadata()
  await task.destroy()
  return 'Title' in info && typeof info.Title === 'string' ? info.Title : ''
}
