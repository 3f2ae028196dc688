import { excerpt } from './clean-text.ts'
import { child, type Cursor, note } from './cursor.ts'
import { openingsOf } from './phrases.ts'
import type { Line } from './plain-text-lines.ts'
import type { Piece } from './plain-text-pieces.ts'
import { advertNames, announcementOpenings, announcingWords, siteLines } from './plain-text-title-words.ts'

const announces = openingsOf([...announcementOpenings, ...advertNames])
/** `Stellenangebot: Steuerberater`, `JOB AD – Supervisor`, `Muster AG sucht: Maurer`: a label before the title. */
const label = new RegExp(
  String.raw`(?:${openingsOf([...advertNames, 'gesucht', '(now|we are) hiring']).source}|^[^:]{2,40} (?:is hiring|sucht|recrute)(?=\s*:))\s*[:–—-]\s*(?=\S)`,
  'iu',
)
/** A web address, an end that only a menu has, a notice about cookies, or a path such as `Home / Jobs / Bern`. */
const siteMark =
  /https?:\/\/|www\.|(?:sign|log) in$|^careers? (?:at|@) .{1,60}$|cookies?(?!\p{L})|^(?:home|start(?:seite)?|accueil|jobs?|stellen|karriere|careers?)\s?[/›>»]\s?\S/iu
const furthest = 12

/**
 * The title follows `Title:`; otherwise it is the first line that does more than announce a job, unless that is a section's
 * heading. `rest` has every other line.
 */
export function takeTitle(root: Cursor, lines: readonly Line[]): { title: Piece | null; rest: readonly Line[] } {
  const stated = lines.find((line) => line.kind === 'fact' && line.fact === 'title')
  if (stated?.kind === 'fact') {
    return { title: titleOf(stated, stated.value), rest: lines.filter((line) => line !== stated) }
  }
  const line =
    repeatedTitle(lines) ??
    lines.slice(0, furthest).find(({ text }) => /\p{L}{2}/u.test(text) && !isAnnouncement(text) && !isOfSite(text)) ??
    lines[0]
  const isTitle = line !== undefined && line.kind !== 'fact' && !(line.kind === 'heading' && isKnown(line))
  if (!isTitle) return firstAsTitle(root, lines)
  return asTitle(root, lines, line)
}

/** A printed page names the job in its head too, before the site: `Software Engineer | Arizona University https://…`. */
function repeatedTitle(lines: readonly Line[]): Line | undefined {
  const [head, ...others] = lines.slice(0, furthest)
  if (head === undefined || !/https?:\/\//i.test(head.text)) return undefined
  const isBehindSite = (text: string): boolean => /^\s[|–—-]\s/u.test(head.text.slice(text.length))
  return others.find(({ text }) => text.length > 5 && head.text.startsWith(text) && isBehindSite(text))
}

/** Behind announcements alone the first of them is the title. */
function firstAsTitle(root: Cursor, lines: readonly Line[]): ReturnType<typeof takeTitle> {
  const [first] = lines
  const isTitle = first !== undefined && first.kind !== 'fact' && !(first.kind === 'heading' && isKnown(first))
  return isTitle ? asTitle(root, lines, first) : { title: null, rest: lines }
}

function asTitle(root: Cursor, lines: readonly Line[], line: Line): ReturnType<typeof takeTitle> {
  const text = line.text.replace(/\s*[:•·|]$/u, '').replace(label, '')
  note(child(root, line.index, text), 'guessed', 'title.guessed', { title: excerpt(text, 120) })
  return { title: titleOf(line, text), rest: lines.filter((one) => one !== line) }
}

function titleOf(line: Line, text: string): Piece {
  return { as: 'title', line: line.index, lastLine: line.lastIndex, text }
}

function isAnnouncement(text: string): boolean {
  const opening = announces.exec(text)?.[0]
  return (
    opening !== undefined &&
    text
      .slice(opening.length)
      .split(/[^\p{L}]+/u)
      .every(namesNothing)
  )
}

/** Whether a word behind an announcement does not name the job: `… our team in Basel as a`. */
function namesNothing(word: string, at: number, words: readonly string[]): boolean {
  if (word === '' || announcingWords.has(word.toLowerCase())) return true
  return /^\p{Lu}\p{Ll}+$/u.test(word) && /^(?:as|suchen|eine|for|une)$/u.test(words[at + 1] ?? '')
}

/** Whether a line belongs to the site and not to the advert. */
function isOfSite(text: string): boolean {
  return siteMark.test(text) || siteLines.has(text.trim().toLowerCase())
}

function isKnown({ section }: Extract<Line, { kind: 'heading' }>): boolean {
  return section !== 'other' && section !== 'unknown'
}
