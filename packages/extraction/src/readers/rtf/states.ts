import type { OmissionReason } from '../../omissions.ts'
import { ReadError } from '../../read-error.ts'

/** The state at a position of an RTF file. */
export interface RtfState {
  bold: boolean
  italic: boolean
  size: number | null
  color: string | null
  link: string | null
  /** `marked` lasts until hidden text ends, `always` until the group ends. */
  hidden: 'no' | 'marked' | 'always'
  /** Why the text is left out, if it is reported; null for visible text and for groups that are not text. */
  why: OmissionReason | null
  /** Whether this is the font table, whose text is the names of fonts. */
  inFonts: boolean
  inTable: boolean
  isItem: boolean
  isBullet: boolean
  depth: number
  heading: number | null
  font: number
  /** How many characters follow a Unicode character as its fallback. */
  fallback: number
}

const start: RtfState = {
  bold: false,
  italic: false,
  size: 12,
  color: null,
  link: null,
  hidden: 'no',
  why: null,
  inFonts: false,
  inTable: false,
  isItem: false,
  isBullet: false,
  depth: 0,
  heading: null,
  font: 0,
  fallback: 1,
}

/** Groups without text of the document. */
const noText = new Set(
  'fonttbl colortbl stylesheet info listtable listoverridetable rsidtbl generator pict object fldinst nonshppict themedata datastore xmlnstbl mmathPr bkmkstart bkmkend annotation atnid atnauthor revtbl pgdsctbl filetbl pntxta pntxtb fchars lchars private'.split(
    ' ',
  ),
)
/** Optional groups (`\*`) with text. */
const optionalText = new Set([
  'shptxt',
  'shpinst',
  'header',
  'footer',
  'headerl',
  'headerr',
  'headerf',
  'footerl',
  'footerr',
  'footerf',
  'footnote',
])

const codePages: Readonly<Record<number, string>> = {
  204: 'windows-1251',
  238: 'windows-1250',
  161: 'windows-1253',
  162: 'windows-1254',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
}

/** Tracks the state while the groups of an RTF file open and close. */
export class RtfStates {
  private state: RtfState = { ...start }
  private readonly stack: RtfState[] = []
  private readonly limit: number
  private readonly charsets = new Map<number, number>()
  private isOptional = false
  private skip = 0
  private codePage = 'windows-1252'
  private fontInTable = 0
  private readonly fontNames = new Map<number, string>()

  constructor(limit: number) {
    this.limit = limit
  }

  get now(): Readonly<RtfState> {
    return this.state
  }

  get depth(): number {
    return this.stack.length
  }

  open(): void {
    if (this.stack.length > this.limit) throw new ReadError('too_big')
    this.stack.push({ ...this.state })
    this.isOptional = false
  }

  close(): void {
    this.state = this.stack.pop() ?? this.state
    this.skip = 0
  }

  /** Makes the text of a separate group visible. */
  show(): void {
    this.state = { ...start, fallback: this.state.fallback, font: this.state.font }
    this.isOptional = false
  }

  /** Decodes a byte using the code page of the font. */
  decode(byte: number): string {
    if (this.skip > 0) {
      this.skip -= 1
      return ''
    }
    if (this.charsets.get(this.state.font) === 2) return String.fromCodePoint(0xf000 + byte)
    const label = codePages[this.charsets.get(this.state.font) ?? 0] ?? this.codePage
    return new TextDecoder(label).decode(new Uint8Array([byte]))
  }

  /** Decodes a Unicode number; the fallback after it is skipped (findings/officeparser-reads-each-umlaut-of-rtf-twice.sh). */
  unicode(value: number): string {
    this.skip = this.state.fallback
    const code = value < 0 ? value + 0x1_0000 : value
    return code > 0x10_ffff ? '' : String.fromCodePoint(code)
  }

  /** Removes the fallback of a preceding Unicode character. */
  skipFallback(text: string): string {
    const rest = text.slice(this.skip)
    this.skip = Math.max(0, this.skip - text.length)
    return rest
  }

  apply(name: string, value: number | null): void {
    if (name === '*') {
      this.isOptional = true
      return
    }
    if (this.isOptional && !optionalText.has(name)) this.leaveOut(null)
    this.isOptional = false
    if (name === 'fonttbl') this.fontInTable = 0
    if (noText.has(name)) this.leaveOut(null)
    if (name === 'fonttbl') this.state.inFonts = true
    if (name === 'deleted' && value !== 0 && this.state.hidden === 'no') this.leaveOut('deleted')
    if (name === 'listtext' || name === 'pntext') this.state.isBullet = true
    this.applyFont(name, value)
    this.applyLook(name, value)
    this.applyParagraph(name, value)
  }

  /** Adds to the name of the font that the font table is describing. */
  nameFont(text: string): void {
    this.fontNames.set(this.fontInTable, `${this.fontNames.get(this.fontInTable) ?? ''}${text}`)
  }

  /** The name of the current font. */
  get fontName(): string {
    return (this.fontNames.get(this.state.font) ?? '').replace(/;.*$/su, '').trim()
  }

  private leaveOut(why: OmissionReason | null): void {
    Object.assign(this.state, { hidden: 'always', why, inFonts: false })
  }

  private applyFont(name: string, value: number | null): void {
    if (name === 'f' && value !== null) {
      this.state.font = value
      this.fontInTable = value
    }
    if (name === 'fcharset' && value !== null) this.charsets.set(this.fontInTable, value)
    if (name === 'uc' && value !== null) this.state.fallback = Math.min(Math.max(value, 0), 10)
    if (name === 'ansicpg' && value !== null && value >= 1250 && value <= 1258) this.codePage = `windows-${value}`
    if (name === 'mac') this.codePage = 'macintosh'
  }

  private applyLook(name: string, value: number | null): void {
    const { state } = this
    if (name === 'b') state.bold = value !== 0
    if (name === 'i') state.italic = value !== 0
    if (name === 'fs' && value !== null) state.size = value / 2
    if (name === 'plain') Object.assign(state, { bold: false, italic: false, size: 12 })
    const isMark = name === 'v' || name === 'webhidden'
    if (isMark && state.hidden !== 'always')
      Object.assign(state, value === 0 ? { hidden: 'no', why: null } : { hidden: 'marked', why: 'hidden' })
  }

  private applyParagraph(name: string, value: number | null): void {
    const { state } = this
    if (name === 'pard') Object.assign(state, { inTable: false, isItem: false, heading: null, depth: 0 })
    if (name === 'intbl') state.inTable = true
    if (name === 'ls' && value !== null) state.isItem = value > 0
    if (name === 'ilvl' && value !== null) state.depth = value
    if (name === 'outlinelevel' && value !== null && value < 6) state.heading = value + 1
  }
}
