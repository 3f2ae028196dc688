import { factOf, lower, type Fact } from '../facts.ts'
import { isOrganisation } from '../roles/organisation.ts'
import { titleScore } from '../roles/score.ts'
import type { Row } from '../row.ts'
import { wordsOf } from '../text/fold.ts'
import type { Certainty } from '../types.ts'
import { groupRows, hasDate, type Group } from './group-rows.ts'
import type { Honour } from './honour.ts'
import { type Dated, takeDate, whenOf } from './honour-dates.ts'
import { joinRows, withText } from './join-rows.ts'
import { stackOf } from './stack.ts'

interface Award extends Pick<Dated, 'period' | 'said'> {
  title: string
  institution: string
  text: string
  certainty: Certainty
}

const awardWord =
  /award|prize|preis|prix\b|prime\b|medal|médaille|medaille|scholar|stipend|bourse|fellow|grant|honou?r|distinction|auszeichnung|auszeichnet|lauréat|lauréate|winner|gewinner|sieger|\brang\b|\bplatz\b|\bplace\b|\brank|dean['’]?s list|cum laude|finalist|champion|meister|pokal|trophy|trophée|coupe\b|nominat|nominier|förder|best\b|bester?\b|meilleure?|employee of|mitarbeiter(?:in)? des|diploma of|concours|wettbewerb|competition|hackathon|olympi|premio|premier|recognition|anerkennung|mention|of the year|des jahres|de l['’]année|ehren|urkunde|certificate of|phi beta kappa|valedictorian/iu

/** Whether a text says that somebody won, was honoured or was granted something. */
export function namesAward(text: string): boolean {
  return awardWord.test(text)
}

/** Reads the awards, prizes and scholarships of a section. Sentences about achievements are none. */
export function readAwards(rows: readonly Row[]): Honour[] {
  return groupRows(rows).groups.flatMap((group) => awardOf(group) ?? [])
}

/** The award of a group of rows; null for text that names none. */
export function awardOf(group: Group): Honour | null {
  const row = joinRows(group.rows)
  if (row === null || !/\p{L}{2}/u.test(row.text)) return null
  const award = wholeAward(group.rows) ?? stackedAward(group.rows) ?? remarkedAward(group.rows) ?? runningAward(row)
  const isDated = award.period !== null || group.year !== null
  if (!namesAward(row.text) && (!isDated || wordsOf(award.title).length > 14 || /[.!]$/u.test(award.title))) return null
  if (wordsOf(award.title).length > 30 || isPosition(award)) return null
  const fact = (value: string, rule: string, sure: Certainty): Fact | null =>
    value === '' ? null : factOf(value, row, { certainty: sure, rule })
  const sure = namesAward(award.title) ? award.certainty : lower(award.certainty, 'guess')
  return {
    title: factOf(award.title, row, { certainty: sure, rule: 'award' }),
    institution: fact(award.institution, 'awarder', award.certainty),
    ...(award.period === null && group.year !== null
      ? whenOf(takeDate(group.year.text), group.year)
      : whenOf(award, row)),
    description: fact(award.text, 'award-text', 'likely'),
  }
}

/** Whether an entry is a job, which may stand below such a heading in a CV without any other. */
function isPosition({ title, period }: Award): boolean {
  return period?.isRange === true && titleScore(title) >= 2.5 && !namesAward(title)
}

/** Title, awarder and remarks in rows of their own. An awarder that was wrapped ends with its date. */
function stackedAward(rows: readonly Row[]): Award | null {
  const stack = stackOf(rows)
  if (stack === null) return null
  if (stack.period !== null) {
    const [institution = '', ...text] = stack.rest
    return awardFrom(stack, { institution, text })
  }
  const at = stack.rest.findIndex((text) => takeDate(text).period !== null)
  if (at === -1) {
    const inTitle = takeDate(stack.title)
    const [institution = '', ...text] = stack.rest
    return awardFrom({ ...inTitle, title: inTitle.text }, { institution, text })
  }
  const dated = takeDate(stack.rest.slice(0, at + 1).join(' '))
  const [institution = '', ...more] = dated.text.split(/(?<=\p{Ll}{3})\.\s+/u)
  return awardFrom({ ...dated, title: stack.title }, { institution, text: [...more, ...stack.rest.slice(at + 1)] })
}

function awardFrom(
  { title, period, said }: Pick<Award, 'title' | 'period' | 'said'>,
  { institution, text }: { institution: string; text: readonly string[] },
): Award {
  const isName = institution.length < 90 && !/[.!]$/u.test(institution) && !/^\p{Ll}/u.test(institution)
  return {
    period,
    said,
    title,
    institution: isName ? trimmed(institution) : '',
    text: [...(isName ? [] : [institution]), ...text].filter((one) => one !== '').join('\n'),
    certainty: 'likely',
  }
}

/** An award whose first row names the awarder, so that the rows below it are remarks. */
function wholeAward(rows: readonly Row[]): Award | null {
  const [first, second] = rows
  if (first?.segments.at(-1)?.bold !== second?.segments[0]?.bold) return null
  const award = remarkedAward(rows)
  return award !== null && award.institution !== '' && award.certainty === 'likely' ? award : null
}

/** An award in one row, with remarks in the rows below it. */
function remarkedAward([first, ...others]: readonly Row[]): Award | null {
  if (first === undefined || others.length === 0 || !hasDate(first) || others.some(({ text }) => /^\p{Ll}/u.test(text)))
    return null
  const award = runningAward(withText(first, first.text.replaceAll('\t', ' ')))
  return { ...award, text: [award.text, ...others.map(({ text }) => text)].filter((one) => one !== '').join('\n') }
}

/** `2021: Title (Awarder). Remark`, `Title – Awarder (2021): Remark`, `Title, Awarder, 2021`. */
function runningAward(row: Row): Award {
  const dated = takeDate(row.text)
  const { head, text } = remarkOf(dated.text)
  const { bare, remark } = bracketOf(head)
  return {
    period: dated.period,
    said: dated.said,
    text: [remark, text].filter((one) => one !== '').join('\n'),
    ...splitAwarder(bare),
  }
}

/** A sum or another remark in brackets at the end: `(EUR 5000)`, `(with two colleagues)`. */
function bracketOf(head: string): { bare: string; remark: string } {
  const found = /^(?<bare>.{3,}?)\s*\((?<remark>(?:\p{Ll}|[^()]*\d)[^()]*)\)\s*$/u.exec(head)?.groups
  return { bare: found?.['bare'] ?? head, remark: found?.['remark'] ?? '' }
}

function remarkOf(whole: string): { head: string; text: string } {
  const end = /(?<=[\p{L})”"]{2})(?<!\b(?:Dr|St|Nr|No|Prof|Hr|Fr|Mr|Ms|Mme|vs))[.:]\s+(?=\p{Lu}|\d)/u.exec(whole)
  if (end === null || end.index < 4) return { head: whole, text: '' }
  const [head, text] = [whole.slice(0, end.index), whole.slice(end.index + end[0].length)]
  const isLabel = end[0].startsWith(':') && !namesAward(head) && namesAward(text)
  return isLabel ? { head: whole, text: '' } : { head, text }
}

function splitAwarder(head: string): Pick<Award, 'title' | 'institution' | 'certainty'> {
  const bracket = /^(?<title>.{3,}?)\s+\((?<institution>\p{Lu}[^()]{2,})\)$/u.exec(trimmed(head))?.groups
  if (bracket !== undefined) return { ...named(bracket), certainty: 'likely' }
  const dash = /^(?<title>.{3,}?)\s*(?:\s[–—|-]\s|\s[@·]\s|\t)\s*(?<institution>.{2,})$/u.exec(trimmed(head))?.groups
  if (dash !== undefined) return { ...named(dash), certainty: 'likely' }
  const colon = /^(?<institution>[^:]{3,60}):\s+(?<title>.{3,})$/u.exec(trimmed(head))?.groups
  if (colon !== undefined && namesAward(colon['title'] ?? '')) return { ...named(colon), certainty: 'guess' }
  return atComma(trimmed(head))
}

/** The awarder behind a comma: the parts from the first that reads like an organisation, or else the last part. */
function atComma(text: string): Pick<Award, 'title' | 'institution' | 'certainty'> {
  const parts = text.split(/,\s+/u)
  const at = parts.findIndex((part, index) => index > 0 && isOrganisation(part))
  if (at > 0)
    return { title: parts.slice(0, at).join(', '), institution: parts.slice(at).join(', '), certainty: 'likely' }
  const last = parts.at(-1) ?? ''
  if (parts.length > 1 && /^\p{Lu}/u.test(last) && wordsOf(last).length <= 8)
    return { title: parts.slice(0, -1).join(', '), institution: last, certainty: 'guess' }
  const by =
    /^(?<title>.{4,}?)\s+(?:awarded by|presented by|verliehen (?:von|durch)|décernée? par|vergeben (?:von|durch)|vom? (?=Verband|Verein|Kanton|Stiftung))\s*(?<institution>.{3,})$/u.exec(
      text,
    )?.groups
  if (by !== undefined) return { ...named(by), certainty: 'likely' }
  return { title: text, institution: '', certainty: 'likely' }
}

function named({ title = '', institution = '' }: Record<string, string | undefined>) {
  return { title: trimmed(title), institution: trimmed(institution) }
}

function trimmed(text: string): string {
  return text.replaceAll('\t', ' ').replace(/^[\s,;:|–—-]+|[\s,;:|–—-]+$|(?<=\p{Ll}{2})\.$/gu, '')
}
