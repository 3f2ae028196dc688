import { strFromU8, unzipSync } from 'fflate'
import type { Bytes } from '../define.ts'
import { escapeXml } from '../docx/xml.ts'
import { writeZip, zipEntry } from '../docx/zip.ts'
import { MARK_COLOUR, markSize } from './look.ts'

/** Adds a watermark to each header in the way that Word does, so that Word and LibreOffice show it and can remove it. */
export function markDocx(bytes: Bytes, text: string): Bytes {
  const parts = Object.entries(unzipSync(bytes))
  const headers = parts.map(([name]) => name).filter((name) => /^word\/header\d+\.xml$/.test(name))
  if (headers.length === 0) throw new RangeError('not a Word document that Dossier generated: it has no header')
  return writeZip(
    parts.map(([name, part]) => {
      const index = headers.indexOf(name)
      return zipEntry(name, index < 0 ? part : withMark(strFromU8(part), text, index + 1))
    }),
  )
}

/** Adds the mark to the last paragraph, because a separate paragraph would push the text down. */
function withMark(header: string, text: string, number: number): string {
  const end = header.lastIndexOf('</w:p>')
  if (end < 0) throw new RangeError('not a Word document that Dossier generated: a header has no paragraph')
  return `${header.slice(0, end)}${markOf(text, number)}${header.slice(end)}`
}

const namespaces = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'

// The shape of text on a path, as Word defines it in every document with a watermark.
const shapeType =
  `<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">` +
  `<v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>` +
  `<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/>` +
  `<v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/>` +
  `<v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" ` +
  `o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/>` +
  `<v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>`

function markOf(text: string, number: number): string {
  const { width, height } = sizeOf(text)
  const shown = escapeXml(text)
  const place =
    `position:absolute;margin-left:0;margin-top:0;width:${width}pt;height:${height}pt;rotation:315;z-index:-251658752;` +
    `mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin`
  // Word and LibreOffice recognise a watermark by the start of its ID.
  return (
    `<w:r><w:rPr><w:noProof/></w:rPr><w:pict ${namespaces}>${shapeType}<v:shape id="PowerPlusWaterMarkObject${number}" ` +
    `o:spid="_x0000_s${2048 + number}" type="#_x0000_t136" alt="${shown}" style="${place}" o:allowincell="f" ` +
    `fillcolor="#${MARK_COLOUR.toLowerCase()}" stroked="f"><v:textpath style="font-family:&quot;Calibri&quot;;font-size:1pt" ` +
    `string="${shown}"/></v:shape></w:pict></w:r>`
  )
}

/**
 * The shape's size in points. The text fills its shape, so the shape has its proportions: a letter is about half as
 * wide as it is high.
 */
function sizeOf(text: string): { width: number; height: number } {
  const letters = Math.max(1, [...text].length)
  const height = Math.min(markSize.largest, Math.max(12, Math.round(markSize.width / (letters * 0.5))))
  return { width: Math.min(markSize.width, Math.round(letters * 0.5 * height)), height }
}
