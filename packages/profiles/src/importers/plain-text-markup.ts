/** The named entities that German, English, French and Italian pages use; all others are numeric. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  rsquo: '’',
  lsquo: '‘',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  euro: '€',
  pound: '£',
  sect: '§',
  deg: '°',
  check: '✓',
  rarr: '→',
  times: '×',
  frac12: '½',
  copy: '©',
  reg: '®',
  trade: '™',
  szlig: 'ß',
  oelig: 'œ',
  OElig: 'Œ',
  aelig: 'æ',
}
const accents: Readonly<Record<string, string>> = {
  uml: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
}

/** A text with `&amp;`, `&uuml;` and `&#8211;` decoded; unknown entities are kept. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z\d]{2,8}));/g,
    (whole: string, ...groups: unknown[]) => {
      const [decimal, hexadecimal, name] = groups.map((group) => (typeof group === 'string' ? group : ''))
      if (name !== undefined && name !== '') return namedCharacter(name) ?? whole
      const code = decimal === '' ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

function namedCharacter(name: string): string | null {
  const known = named[name]
  if (known !== undefined) return known
  const accent = accents[name.slice(1)]
  return accent === undefined ? null : `${name.charAt(0)}${accent}`.normalize('NFC')
}

const blockTag = /<\/?(?:p|ul|ol|li|div|h[1-6]|table|tr|section|article)(?:\s[^<>]{0,2000})?\/?>/i

/** Whether a text is an HTML page, in which line breaks have no meaning. */
export function isHtml(source: string): boolean {
  return blockTag.test(source)
}

interface Row {
  text: string
  index: number
}

const anyTag =
  /<!--[^]{0,20000}?-->|<(?:script|style)\b[^]{0,200000}?<\/(?:script|style)>|<\/?[a-zA-Z][^<>]{0,2000}>|[\n]/g

const markdownLine = /^ {0,3}(?:#{1,6}|[-*+]|\d{1,2}\.) +\S/gm

/**
 * The rows of an HTML page: blocks and `<br>` start a row, list entries get a bullet, headings `#`, bold text `**`, and
 * cells a tab between them. A row has the number of the source line on which it starts; a new paragraph follows an
 * empty row.
 */
export function withoutTags(source: string): Row[] {
  const text = source.replace(/\r\n?/g, '\n')
  // Markdown with some HTML in it keeps its lines.
  const isMarkdown = (text.match(markdownLine) ?? []).length > 2
  const rows: Row[] = [{ text: '', index: 0 }]
  let index = 0
  let from = 0
  const add = (part: string) => {
    const row = rows.at(-1)
    if (row === undefined) return
    if (row.text.trim() === '' && part.trim() !== '') row.index = index
    row.text += part
  }
  for (const match of text.matchAll(anyTag)) {
    add(text.slice(from, match.index))
    const [tag] = match
    from = match.index + tag.length
    for (const part of tag === '\n' ? [isMarkdown ? '\n' : ' '] : markOf(tag)) {
      if (part === '\n') rows.push({ text: '', index })
      else add(part)
    }
    index += tag.split('\n').length - 1
  }
  add(text.slice(from))
  return rows.map((row) => ({ ...row, text: row.text.replace(/\*\*\s*\*\*/g, ' ') }))
}

function markOf(tag: string): readonly string[] {
  const [, closes = '', name = ''] = /^<(\/?)([a-zA-Z][\da-zA-Z]*)/.exec(tag) ?? []
  const opens = closes === ''
  switch (name.toLowerCase()) {
    case 'li':
      return opens ? ['\n', '• '] : []
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return opens ? ['\n', '\n', '## '] : ['\n', '\n']
    case 'p':
    case 'table':
    case 'section':
    case 'article':
    case 'ul':
    case 'ol':
      return ['\n', '\n']
    case 'br':
    case 'tr':
    case 'div':
      return ['\n']
    case 'b':
    case 'strong':
      return ['**']
    case 'td':
    case 'th':
      return opens ? [] : ['\t']
    default:
      return []
  }
}

/** A line without Markdown and single HTML tags: of bold text, italics, links and code, only the words are kept. */
export function withoutInlineMarks(text: string): string {
  return text
    .replace(/<\/?(?:b|i|u|em|strong|br|span|a|font)(?:\s[^<>]{0,500})?\/?>/gi, ' ')
    .replace(/!?\[([^[\]]{1,300})\]\([^()\s]{1,500}\)/g, '$1')
    .replace(/\*\*|__(?=\S)|(?<=\S)__/g, '')
    .replace(/(?<![\p{L}\d*])\*(?=[\p{L}\d])([^*]{1,300})\*(?![\p{L}\d*])/gu, '$1')
    .replace(/`([^`]{1,300})`/g, '$1')
    .replace(/\\([-*_#+.!()[\]])/g, '$1')
    .replace(/\s{2,}/g, ' ')
    .trim()
}
