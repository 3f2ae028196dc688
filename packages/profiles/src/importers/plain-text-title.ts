import { excerpt } from './clean-text.ts'
import { child, type Cursor, note } from './cursor.ts'
import type { Line } from './plain-text-lines.ts'
import type { Piece } from './plain-text-pieces.ts'

/** Lines above a title that only announce a job: `Wir suchen per sofort oder nach Vereinbarung`, `We're hiring!`. */
const announces =
  /^(?:wir suchen|gesucht|zur (?:verstärkung|ergänzung|unterstützung)|per sofort|ab sofort|nous (?:re)?cherchons|on recrute|nous recrutons|rejoi(?:ns|gnez)|we(?:['’]re| are) (?:hiring|looking for|recruiting)|we want you|join|come and join|stellen(?:angebot|ausschreibung|anzeige|inserat)|jobangebot|job (?:ad|advert|advertisement|posting|description|offer)|vacancy|vacancies|offre d['’]emploi|offerta di lavoro|mise au concours)(?!\p{L})/iu
/** What follows an announcement without naming the job. */
const namesNothing =
  /^(?:[\s!.:,–—-]|verstärkung|unterstützung|dich|sie|euch|ihre|deine|per|ab|sofort|oder|nach|vereinbarung|eine?n?(?:\s?[/(:*]\s?-?(?:e?n|r|e)\)?)?|für|zur|zum|unser(?:e[nmrs]?)?|team|teams|in|im|bei|uns|wir|suchen|now|you|our|the|us|an?|as|to|immediately|nous|notre|équipe|pour|une?|entrée|immédiate|de suite|dès|à|convenir|ou|recherchons|cherchons|un\(e\)|at|\p{Lu}\p{Ll}+(?=\s(?:as|suchen|eine|for|une)))+$/iu
/** `Stellenangebot: Steuerberater`, `JOB AD – Supervisor`, `Muster AG sucht: Maurer`: a label before the title. */
const label =
  /^(?:stellen(?:angebot|ausschreibung|anzeige|inserat)|jobangebot|job (?:ad|advert|advertisement|posting|description|offer)|vacancy|now hiring|we are hiring|gesucht|offre d['’]emploi|mise au concours|offerta di lavoro|[^:]{2,40} (?:is hiring|sucht|recrute)(?=\s*:))\s*[:–—-]\s*(?=\S)/iu
/** What a page printed from a career site shows above the job. */
const siteMark =
  /https?:\/\/|www\.|(?:sign|log) in$|^(?:home|menu|back|share|tweet|ok|print|sign in|log ?in|login page|my account|(?:new|job) search|search(?: jobs)?|apply(?: now)?|jobs?|job (?:details|description|title)|position(?: information)?|posting details|salary|department|category|skip to main content|careers?(?: (?:at|@) .{1,60}| cent(?:er|re)| portal)?|karriere(?:portal)?|stellenportal|zurück|drucken|teilen|merken|jetzt bewerben|accueil|retour|partager|imprimer|connexion|postuler)$|cookies?(?!\p{L})|\S \/ \S.* \/ \S/iu
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
    lines
      .slice(0, furthest)
      .find(({ text }) => /\p{L}{2}/u.test(text) && !isAnnouncement(text) && !siteMark.test(text)) ??
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
  return opening !== undefined && (opening.length === text.length || namesNothing.test(text.slice(opening.length)))
}

function isKnown({ section }: Extract<Line, { kind: 'heading' }>): boolean {
  return section !== 'other' && section !== 'unknown'
}
