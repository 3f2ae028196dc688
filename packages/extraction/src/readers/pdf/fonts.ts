/** The properties of a font that matter for reading: its weight and slant, and whether its letters are pictures. */
export interface FontLook {
  name: string
  bold: boolean
  italic: boolean
  /** Whether it is Dingbats, Symbol, Wingdings, an icon font or a browser's font of bullets, whose letters are pictures. */
  pictures: boolean
  vertical: boolean
  /** The unit of its letter widths, in ems. */
  unit: number
  /** The same font with stroked outlines, which make it bold. */
  stroked: FontLook
}

const bold =
  /bold|black|heavy|semi-?bold|demi|extra-?b|ultra-?b|(?:^|[+-])CMBX|CMSSBX|SFBX|SFSX|ECBX|LMRoman\d+-Bold|-Bd|,Bold|NimbusRomNo9L-Medi|-Medi$|W[67]$/i
const italic = /italic|oblique|kursiv|(?:^|\+)CMTI|CMSL|CMSSI|SFTI|SFSI|ECTI|-It$|-Ital|Slant/i
const pictures =
  /bullet|dingbat|symbol(?!a)|wingding|webding|awesome|icon|material|marvosym|fontello|glyphicon|academicons/i

/** Reads a font's properties from the `commonObjs` value of pdf.js. */
export function readFontLook(value: unknown): FontLook {
  const font = typeof value === 'object' && value !== null ? value : {}
  const name = textOf(Reflect.get(font, 'name'))
  const matrix: unknown = Reflect.get(font, 'fontMatrix')
  const unit: unknown = Array.isArray(matrix) ? matrix[0] : undefined
  const look = {
    name,
    bold: bold.test(name) || Reflect.get(font, 'bold') === true || Reflect.get(font, 'black') === true,
    italic: italic.test(name) || Reflect.get(font, 'italic') === true,
    pictures: pictures.test(name),
    vertical: Reflect.get(font, 'vertical') === true,
    unit: typeof unit === 'number' && unit > 0 ? unit : 0.001,
  }
  const stroked: FontLook = {
    ...look,
    bold: true,
    get stroked(): FontLook {
      return stroked
    },
  }
  return { ...look, stroked }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
