import { escapeXml } from './xml.ts'

export interface CoreProperties {
  title: string
  subject: string
  creator: string
  language: string
  asOf: Date
}

/** `docProps/core.xml`: the same values always give the same part, because both dates are `asOf`. */
export function coreProperties(properties: CoreProperties): string {
  const stamp = `${properties.asOf.toISOString().slice(0, 19)}Z`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    element('dc:title', properties.title),
    element('dc:subject', properties.subject),
    element('dc:creator', properties.creator),
    element('cp:lastModifiedBy', properties.creator),
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${stamp}</dcterms:modified>`,
    element('dc:language', properties.language),
    '</cp:coreProperties>',
  ].join('')
}

function element(name: string, value: string): string {
  return `<${name}>${escapeXml(value)}</${name}>`
}
