import { factOf, type Fact } from '../facts.ts'
import { isCapitals, type Row } from '../row.ts'
import { wordsOf } from '../text/fold.ts'

/** Skills under one group name, or without one. */
export interface SkillGroup {
  name: Fact | null
  keywords: Fact[]
}

const scale = /\s*[●○•◦★☆■□◼◻▮▯⬤◯█░▒▓◆◇⚫⚪✦✧✪◉]{2,}\s*$|\s*\(?\b\d{1,3}\s?%\)?\s*$|\s*\b[1-5]\s?\/\s?(?:5|10)\s*$/u
const levels =
  /\s*(?:[:–—-]\s+|\(|\t|,\s+)(?:sehr gute?|gute?|fortgeschritten\w*|expert\w*|profi\w*|grundkenntnisse|basis\w*|anwender\w*|fliessend|advanced|intermediate|basic|beginner|expert|proficient|excellent|good|very good|avancé\w*|intermédiaire|débutant\w*|bon(?:ne)?s?(?: \w+)?|très bon\w*|notions|maîtrise|confirmé\w*|expertise|solid|solide?|familiar|working knowledge|strong|\d{1,2}\+? (?:years?|jahre?|ans?))(?: kenntnisse| knowledge| connaissances)?\)?\s*$/iu
const onlyLevel =
  /^(?:(?:sehr |très |very )?(?:gute?|good|bon(?:ne)?s?)(?: kenntnisse| knowledge)?|fortgeschritten\w*|erfahren|expert\w*|profi|grundkenntnisse|basiskenntnisse|basis|anwender\w*|advanced|intermediate|basic|beginner|proficient|excellent|avancé\w*|intermédiaire|débutant\w*|notions|maîtrise|confirmé\w*|solide|familiar|täglich|daily|quotidien|sicher|routiniert|niveau \w+|\d{1,3}\s?%|\d\s?\/\s?\d{1,2}|[●○★☆■□◼◻▮▯⬤◯█░◆◇⚫⚪◉\s]+)$/iu
const listSigns = /\s*[|·;•]\s*|\s+[–—▪▫∙⋅♦›»>]\s+|\s{3,}/u

/** Reads skills from lists, groups, tables, tags or bars. A group name without keywords becomes a keyword. */
export function readSkills(rows: readonly Row[]): SkillGroup[] {
  const groups: SkillGroup[] = []
  const labelLook = groupLook(rows)
  const isTable = hasLabelColumn(rows)
  for (const [index, row] of rows.entries()) {
    const labelled = labelOf(row, rows[index + 1]) ?? (isTable ? columnLabel(row) : null)
    if (labelled !== null) {
      const name = factOf(labelled.name, row, { certainty: 'likely', rule: 'skill-group' })
      groups.push({ name, keywords: keywordsOf(labelled.rest, row) })
    } else if (isGroupName(row, rows[index + 1], labelLook)) {
      for (const segment of row.segments)
        groups.push({
          name: factOf(segment.text.replace(/:\s*$/, ''), row, { certainty: 'likely', rule: 'skill-group' }),
          keywords: [],
        })
    } else {
      const last = groups.at(-1)
      const keywords = row.segments.flatMap((segment) => keywordsOf(segment.text, row))
      if (last === undefined) groups.push({ name: null, keywords })
      else last.keywords.push(...keywords)
    }
  }
  return groups.map(nameless).filter((group) => group.keywords.length > 0)
}

/** Whether the first cells of two-cell rows name groups: at least half of the second cells are lists. */
function hasLabelColumn(rows: readonly Row[]): boolean {
  const pairs = rows.filter((row) => row.segments.length === 2)
  const lists = pairs.filter(
    (row) => /[,;·|]|\s\/\s/.test(row.segments[1]?.text ?? '') && !/[,;·|]/.test(row.segments[0]?.text ?? ''),
  )
  return lists.length >= 1 && lists.length >= pairs.length / 2
}

function columnLabel(row: Row): { name: string; rest: string } | null {
  const [first, second, third] = row.segments
  return first === undefined || second === undefined || third !== undefined
    ? null
    : { name: first.text.replace(/\s*:\s*$/u, '').trim(), rest: second.text }
}

/** Turns a group name without keywords into a skill. */
function nameless(group: SkillGroup): SkillGroup {
  return group.name !== null && group.keywords.length === 0 ? { name: null, keywords: [group.name] } : group
}

/** The name and members of a group on one line: `Tools: Jira, Miro`, or with the name in a separate column or look. */
function labelOf(row: Row, next: Row | undefined): { name: string; rest: string } | null {
  const colon = /^(?<name>[^:,;|·(]{2,45}?(?:\([^)]*\))?)\s*:\s*(?<rest>\S.*)$/su.exec(
    row.text.replace(/\t/g, ' \t'),
  )?.groups
  if (colon !== undefined && !onlyLevel.test(colon['rest'] ?? ''))
    return { name: (colon['name'] ?? '').trim(), rest: (colon['rest'] ?? '').trim() }
  const dashed = /^(?<name>[^,;|·–—]{2,40}?)\s+[–—-]\s+(?<rest>[^–—]*[,;·|].*)$/su.exec(row.text)?.groups
  if (dashed !== undefined) return { name: (dashed['name'] ?? '').trim(), rest: dashed['rest'] ?? '' }
  const [first, ...others] = row.segments
  if (first === undefined) return null
  const rest = others.map((segment) => segment.text).join(' ; ')
  const isTable =
    (others.some((segment) => /[,;·|]/.test(segment.text)) || (others.length > 1 && first.bold && !others[0]?.bold)) &&
    wordsOf(first.text).length <= 4 &&
    !/[,;·|]/.test(first.text)
  if (isTable) return { name: first.text.replace(/\s*:\s*$/u, '').trim(), rest }
  const [run, ...more] = first.runs
  const tail = more.map((one) => one.text).join('')
  const isRun =
    run !== undefined &&
    more.length > 0 &&
    others.length === 0 &&
    run.bold &&
    !more[0]?.bold &&
    wordsOf(run.text).length <= 5 &&
    tail.trim() !== ''
  if (isRun && next !== row)
    return { name: run.text.replace(/[\s:–—-]+$/u, '').trim(), rest: tail.replace(/^[\s:–—-]+/u, '') }
  return null
}

/** The look of lines that name groups: in bold or capitals, and different from the other lines. */
function groupLook(rows: readonly Row[]): string | null {
  const looks = new Set(rows.map((row) => row.look))
  if (looks.size < 2) return null
  const marked = rows.filter(
    (row) => !row.isItem && (row.bold || (isCapitals(row.text) && !isShort(row.text))) && !/[,;·|]/.test(row.text),
  )
  const look = marked[0]?.look ?? null
  const others = rows.filter((row) => row.look !== look)
  return look === null || others.every((row) => row.bold) ? null : look
}

/** Whether a text in capitals has only abbreviations, such as SAP MM. */
function isShort(text: string): boolean {
  return wordsOf(text).every((word) => word.length < 5 || /\d/u.test(word))
}

function isGroupName(row: Row, next: Row | undefined, labelLook: string | null): boolean {
  if (next === undefined || row.isItem || /[,;]/.test(row.text)) return false
  if (/:\s*$/.test(row.text)) return true
  if (labelLook !== null) return row.look === labelLook && wordsOf(row.text).length <= 6 * row.segments.length
  if (next.isItem && !/[|·•]/.test(row.text)) return true
  const isList = /[,;·|]/.test(next.text) && !/[·|]/.test(row.text) && wordsOf(row.text).length <= 4
  return isList && row.segments.length === 1
}

function keywordsOf(text: string, row: Row): Fact[] {
  if (onlyLevel.test(text.trim())) return []
  const isProse = wordsOf(text).length > 12 && /[.!]\s*$/.test(text) && !listSigns.test(text)
  if (isProse && text.split(',').length < 4)
    return [factOf(text.trim(), row, { certainty: 'guess', rule: 'skill-sentence' })]
  return splitOutsideBrackets(text)
    .map((part) =>
      part
        .replace(scale, '')
        .replace(levels, '')
        .trim()
        .replace(/^[•·–—-]\s*|[.,;]$/gu, '')
        .trim(),
    )
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && !onlyLevel.test(part) && !/^[Xx]$/u.test(part))
    .map((part) => factOf(part, row, { certainty: wordsOf(part).length > 6 ? 'guess' : 'likely', rule: 'skill' }))
}

function splitOutsideBrackets(text: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const match of text.matchAll(
    /\s*,\s+|\s*[|·;•\t]\s*|\s+[–—▪▫∙⋅♦›»>]\s+|\s{3,}|\s\/\s|\s*[●○★☆■□◼◻▮▯⬤◯█░◆◇⚫⚪◉]{2,}\s*/gu,
  )) {
    const before = text.slice(from, match.index)
    if (before.split('(').length > before.split(')').length) continue
    parts.push(before)
    from = match.index + match[0].length
  }
  return [...parts, text.slice(from)]
}
