import { type Font, openFont } from './font.ts'
import { hex4, type PdfObjects } from './objects.ts'
import { subsetOf } from './subset.ts'

/** The font files of a PDF: one family in two weights, and another for characters that the first lacks. */
export interface FontFiles {
  /** The name of the family, without spaces. */
  family: string
  regular: Uint8Array
  bold: Uint8Array
  fallback: Uint8Array
  fallbackBold: Uint8Array
}

/** A font of one document, with the codes of the characters that it shows, in order of first use. */
export interface Face {
  /** The name in the resources of a page. */
  key: string
  font: Font
  codes: Map<number, number>
}

/** The faces of a document: for plain and for bold text, each with a fallback. */
export interface Faces {
  plain: readonly Face[]
  bold: readonly Face[]
}

function faceOf(key: string, bytes: Uint8Array, name: string): Face {
  return { key, font: openFont(bytes, name), codes: new Map() }
}

/** The faces of a new document. */
export function facesOf(files: FontFiles): Faces {
  return {
    plain: [faceOf('F1', files.regular, `${files.family}-Regular`), faceOf('F3', files.fallback, 'DejaVuSans')],
    bold: [faceOf('F2', files.bold, `${files.family}-Bold`), faceOf('F4', files.fallbackBold, 'DejaVuSans-Bold')],
  }
}

/** A part of a text in one face. If no font has a character, `missing` is the character and `text` shows its code. */
export interface Piece {
  face: Face
  text: string
  missing: string | null
}

/**
 * Splits a text into parts that one face can show. A character that no face has becomes its code in brackets, so that
 * it is not lost.
 */
export function piecesOf(text: string, faces: readonly Face[]): Piece[] {
  const [first] = faces
  if (first === undefined) return []
  const pieces: Piece[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const face = faces.find(({ font }) => font.glyphOf(code) !== 0)
    const last = pieces.at(-1)
    if (face === undefined) {
      pieces.push({ face: first, text: `[U+${hex4(code)}]`, missing: character })
    } else if (last !== undefined && last.missing === null && last.face === face) last.text += character
    else pieces.push({ face, text: character, missing: null })
  }
  return pieces
}

/** The width of a text in a face, in thousandths of the font size. */
export function widthOf(text: string, { font }: Face): number {
  let width = 0
  for (const character of text) width += font.widthOf(font.glyphOf(character.codePointAt(0) ?? 0))
  return width
}

/** A text as the hex string that shows it. Adds its characters to the face. */
export function shown(text: string, { codes }: Face): string {
  let written = ''
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const known = codes.get(code) ?? codes.size + 1
    codes.set(code, known)
    written += hex4(known)
  }
  return `<${written}>`
}

/** Adds a used face to the file: the font with the necessary glyphs, their widths and their characters. Returns its number. */
export function addFace(face: Face, objects: PdfObjects): number {
  const { font, codes, key } = face
  const glyphs = [...codes.keys()].map((code) => font.glyphOf(code))
  const file = subsetOf(font, glyphs)
  // Six letters distinguish subsets of one font (ISO 32000-1, 9.6.4).
  const name = `DOSSR${String.fromCharCode(64 + Number(key.slice(1)))}+${font.name}`
  const stream = objects.addStream(file, `/Length1 ${file.length}`)
  const box = font.box.join(' ')
  const descriptor = objects.add(
    `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[${box}]/ItalicAngle 0/Ascent ${font.ascent}` +
      `/Descent ${font.descent}/CapHeight ${font.capHeight}/StemV 80/FontFile2 ${stream} 0 R>>`,
  )
  const widths = glyphs.map((glyph) => font.widthOf(glyph)).join(' ')
  const descendant = objects.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
      `/FontDescriptor ${descriptor} 0 R/DW ${font.widthOf(0)}/W[1[${widths}]]/CIDToGIDMap/Identity>>`,
  )
  const unicode = objects.addStream(new TextEncoder().encode(unicodeMap(codes)), '')
  return objects.add(
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`,
  )
}

function unicodeMap(codes: ReadonlyMap<number, number>): string {
  const lines = [...codes].map(([code, id]) => `<${hex4(id)}><${unitsOf(code)}>`)
  const parts: string[] = []
  // A section has at most a hundred lines (ISO 32000-1, 9.10.3).
  for (let at = 0; at < lines.length; at += 100) {
    const part = lines.slice(at, at + 100)
    parts.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`)
  }
  return (
    `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n` +
    `/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n` +
    `1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n${parts.join('\n')}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend`
  )
}

function unitsOf(code: number): string {
  const text = String.fromCodePoint(code)
  return Array.from({ length: text.length }, (_, index) => hex4(text.charCodeAt(index))).join('')
}
