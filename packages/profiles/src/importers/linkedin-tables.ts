/** The tables of LinkedIn's data export with content about the person, and the columns that identify each. */
const columnsOf = {
  Profile: ['firstname', 'lastname'],
  Positions: ['companyname', 'title'],
  Education: ['schoolname'],
  Languages: ['name', 'proficiency'],
  Certifications: ['name', 'authority'],
  Volunteering: ['companyname', 'role'],
  Publications: ['name', 'publishedon'],
  Honors: ['title', 'issuedon'],
  Projects: ['title', 'description', 'startedon'],
  Courses: ['name', 'number'],
  'Email Addresses': ['emailaddress'],
  PhoneNumbers: ['number', 'type'],
} as const
export type LinkedInTable = keyof typeof columnsOf | 'Skills'

const fold = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '')
const fileLine = /^(?:==>|#+|-+|\/\/)?\s*(?:.{0,200}[\\/])?([A-Za-z_ ]{3,40})\.csv\s*(?:<==|:|-+|#+)?$/

/** The table that starts with this header row; null if there is none. */
export function tableOfHeads(cells: readonly string[]): LinkedInTable | null {
  const heads = cells.map(fold)
  if (heads.length === 1 && heads[0] === 'name') return 'Skills'
  const tables = Object.entries(columnsOf) as [keyof typeof columnsOf, readonly string[]][] // its own keys
  return tables.find(([, columns]) => columns.every((column) => heads.includes(column)))?.[0] ?? null
}

/**
 * The rows of a text of delimiter-separated values (RFC 4180), with any of the usual separators; a quoted field may
 * contain line breaks.
 */
function parseRows(source: string): string[][] {
  const head = source.split('\n').find((line) => tableOfHeads(line.split(/[,;\t]/)) !== null) ?? ''
  const separator = [',', ';', '\t'].reduce((best, mark) =>
    head.split(mark).length > head.split(best).length ? mark : best,
  )
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let isQuoted = false
  const text = `${source.replace(/\r\n?/g, '\n')}\n`
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at)
    if (isQuoted) {
      if (letter !== '"') field += letter
      else if (text.charAt(at + 1) === '"') {
        field += '"'
        at += 1
      } else isQuoted = false
    } else if (letter === '"' && field === '') isQuoted = true
    else if (letter === separator || letter === '\n') {
      row.push(field)
      field = ''
      if (letter === separator) continue
      rows.push(row)
      row = []
    } else field += letter
  }
  return rows
}

function isHead(line: string): boolean {
  return line.length < 1000 && tableOfHeads(line.split(/[,;\t]/)) !== null
}

/** Whether a text starts like a table of LinkedIn's data export, with or without the file's name before it. */
export function looksLikeLinkedIn(source: string): boolean {
  const [first = '', second = ''] = source.split(/\r\n?|\n/, 40).filter((line) => line.trim() !== '')
  return (isHead(first) && /[,;\t]/.test(first)) || (fileLine.test(first.trim()) && isHead(second))
}

/** The tables of one or more files of the export, one after the other: rows by their column headers. */
export function parseLinkedIn(source: string): Record<string, Record<string, string>[]> {
  const tables: Record<string, Record<string, string>[]> = {}
  let heads: readonly string[] = []
  let name: string | null = null
  for (const cells of parseRows(source)) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const file = cells.length === 1 ? fileLine.exec((cells[0] ?? '').trim()) : null
    const table = file === null ? tableOfHeads(cells) : null
    if (file !== null || table !== null) {
      name = table
      heads = table === null ? [] : cells
      continue
    }
    if (name === null) continue
    const row = Object.fromEntries(heads.flatMap((head, at) => (head === '' ? [] : [[head.trim(), cells[at] ?? '']])))
    tables[name] = [...(tables[name] ?? []), row]
  }
  return tables
}
