import type { PartWriter } from './deflate/part-writer.ts'

export interface CoreProperties {
  title: string
  subject: string
  creator: string
  language: string
  asOf: Date
}

/** The start and end of `docProps/core.xml`. */
export const coreAround = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
  '</cp:coreProperties>',
] as const

/** Writes the properties. Both dates are `asOf`, so the same values give the same part. */
export function writeCoreProperties(properties: CoreProperties, part: PartWriter): void {
  const stamp = `${properties.asOf.toISOString().slice(0, 19)}Z`
  writeElement('dc:title', properties.title, part)
  writeElement('dc:subject', properties.subject, part)
  writeElement('dc:creator', properties.creator, part)
  writeElement('cp:lastModifiedBy', properties.creator, part)
  part.markup('<cp:revision>1</cp:revision>')
  part.markup(`<dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created>`)
  part.markup(`<dcterms:modified xsi:type="dcterms:W3CDTF">${stamp}</dcterms:modified>`)
  writeElement('dc:language', properties.language, part)
}

function writeElement(name: string, value: string, part: PartWriter): void {
  part.markup(`<${name}>`)
  part.text(value)
  part.markup(`</${name}>`)
}
