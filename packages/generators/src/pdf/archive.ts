import type { Locale } from '@dossier/profiles'
import { escapeXml } from '../docx/xml.ts'
import { type PdfObjects, textString } from './objects.ts'

/** The properties of a PDF. */
export interface PdfProperties {
  title: string
  subject: string
  /** The company; empty if there is none. */
  author: string
  locale: Locale
  asOf: Date
}

const producer = 'Dossier'

/** Adds the information dictionary. It matches the XMP metadata, as PDF/A requires. */
export function addInfo(objects: PdfObjects, { title, subject, author, asOf }: PdfProperties): number {
  const moment = `(D:${asOf.toISOString().replace(/\D/g, '').slice(0, 14)}Z)`
  const given = [
    ['Title', title],
    ['Author', author],
    ['Subject', subject],
  ].filter(([, text]) => text !== '')
  const texts = given.map(([key, text = '']) => `/${key}${textString(text)}`).join('')
  return objects.add(`<<${texts}/Creator(${producer})/Producer(${producer})/CreationDate${moment}/ModDate${moment}>>`)
}

/** Adds the XMP metadata, which declares PDF/A-2a and PDF/UA-1. */
export function addMetadata(objects: PdfObjects, properties: PdfProperties): number {
  const bytes = new TextEncoder().encode(xmpOf(properties))
  return objects.addStream(bytes, '/Type/Metadata/Subtype/XML', { plain: true })
}

function inAnyLanguage(name: string, value: string): string {
  if (value === '') return ''
  return `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(value)}</rdf:li></rdf:Alt></dc:${name}>`
}

function xmpOf({ title, subject, author, locale, asOf }: PdfProperties): string {
  const moment = asOf.toISOString().replace(/\.\d+Z$/, 'Z')
  const creator =
    author === '' ? '' : `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`
  return (
    `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">` +
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">` +
    `<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"` +
    ` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"` +
    ` xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"` +
    ` xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">` +
    `<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>` +
    `${inAnyLanguage('title', title)}${creator}${inAnyLanguage('description', subject)}<dc:language><rdf:Bag><rdf:li>${locale}</rdf:li></rdf:Bag></dc:language>` +
    `<dc:format>application/pdf</dc:format><xmp:CreatorTool>${producer}</xmp:CreatorTool><xmp:CreateDate>${moment}</xmp:CreateDate>` +
    `<xmp:ModifyDate>${moment}</xmp:ModifyDate><pdf:Producer>${producer}</pdf:Producer>${extension}` +
    `</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end="w"?>`
  )
}

/** The description of the PDF/UA schema, which PDF/A-2 does not define. */
const extension =
  `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>` +
  `<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>` +
  `<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>` +
  `<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>` +
  `<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>` +
  `</rdf:li></rdf:Bag></pdfaExtension:schemas>`

/** Adds the output intent: sRGB, described by our own profile. */
export function addOutputIntent(objects: PdfObjects): number {
  const profile = objects.addStream(srgbProfile(), '/N 3')
  return objects.add(
    `<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile ${profile} 0 R>>`,
  )
}

/** An ICC version 2 profile for sRGB: the primaries adapted to D50, and the curve in 1024 steps. */
function srgbProfile(): Uint8Array {
  const curve = numbers(
    [0x63757276, 0, 1024],
    Array.from({ length: 1024 }, (_, step) => curveAt(step / 1023)),
  )
  const tags: [string, Uint8Array][] = [
    ['desc', described('sRGB')],
    ['cprt', texted('Public domain')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const places = new Map<Uint8Array, number>()
  let size = 128 + 4 + tags.length * 12
  for (const [, bytes] of tags) {
    if (places.has(bytes)) continue
    places.set(bytes, size)
    size += Math.ceil(bytes.length / 4) * 4
  }
  const profile = new Uint8Array(size)
  const view = new DataView(profile.buffer)
  writeHeader(view, profile)
  view.setUint32(128, tags.length)
  for (const [index, [tag, bytes]] of tags.entries()) {
    const at = 132 + index * 12
    profile.set(letters(tag), at)
    view.setUint32(at + 4, places.get(bytes) ?? 0)
    view.setUint32(at + 8, bytes.length)
    profile.set(bytes, places.get(bytes) ?? 0)
  }
  return profile
}

function writeHeader(view: DataView, profile: Uint8Array): void {
  view.setUint32(0, profile.length)
  view.setUint32(8, 0x02100000)
  for (const [at, text] of [
    [12, 'mntrRGB XYZ '],
    [36, 'acsp'],
  ] as const)
    profile.set(letters(text), at)
  // The format requires a date. The white point of the connection space is D50.
  for (const [index, part] of [2000, 1, 1, 0, 0, 0].entries()) view.setUint16(24 + index * 2, part)
  for (const [index, part] of [0.9642, 1, 0.8249].entries()) view.setInt32(68 + index * 4, Math.round(part * 65536))
}

function curveAt(value: number): number {
  const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  return Math.round(light * 65535)
}

function letters(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

function numbers(longs: readonly number[], shorts: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(longs.length * 4 + shorts.length * 2))
  for (const [index, value] of longs.entries()) view.setUint32(index * 4, value)
  for (const [index, value] of shorts.entries()) view.setUint16(longs.length * 4 + index * 2, value)
  return new Uint8Array(view.buffer)
}

function xyz(...values: [number, number, number]): Uint8Array {
  return numbers([0x58595a20, 0, ...values.map((value) => Math.round(value * 65536))], [])
}

function texted(text: string): Uint8Array {
  return Uint8Array.from([...letters('text'), 0, 0, 0, 0, ...letters(text), 0])
}

function described(text: string): Uint8Array {
  const head = numbers([0x64657363, 0, text.length + 1], [])
  return Uint8Array.from([...head, ...letters(text), 0, ...new Uint8Array(78)])
}
