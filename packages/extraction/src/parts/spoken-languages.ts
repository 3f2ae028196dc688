import { languageCode, parseLanguageLevel } from '@dossier/profiles'
import { factOf, type Fact } from '../facts.ts'
import type { Row } from '../row.ts'
import { fold, trimEnds, wordsOf } from '../text/fold.ts'
import { letteredLanguages } from './language-letters.ts'
import { plainLevel } from './level-words.ts'

/** A language that the person speaks, in the words of the CV. */
export interface SpokenLanguage {
  language: Fact
  fluency: Fact | null
}

const levelWords =
  /(?<![\p{L}])(?:muttersprach\w*|erstsprache|zweitsprache|fliessend\w*|fließend\w*|verhandlungssicher\w*|konversation\w*|konversationssicher|grundkenntnis\w*|basiskenntnis\w*|schulkenntnis\w*|schulniveau|anfänger\w*|fortgeschritten\w*|sehr gut\w*|gut\w*|mündlich|schriftlich|in wort und schrift|stilsicher\w*|bilingual\w*|zweisprachig|kenntnisse|native|mother tongue|fluent|proficien\w*|full professional|professional|working|limited|conversational|intermediate|upper|advanced|basic|beginner|elementary|good|very good|excellent|spoken|written|langue maternelle|maternel\w*|courant\w*|couramment|bilingue|bon\w*|notions?|scolaire|débutant|intermédiaire|avancé\w*|lu|parlé|écrit|oral|niveau|level|[abc][12]\+?|gers|cefr|cecr|delf|dalf|toeic|toefl|ielts|goethe|telc|cambridge|perfekt|ausgezeichnet\w*|exzellent\w*|mittel\w*|alltag\w*|competent|proficiency|knowledge|maîtrise|parfaite?|usuel\w*|élémentaire)(?![\p{L}])/iu
const filledMark = /[+●•★■◼▮⬤█◆⚫✦✪]/u
const marks = /^[\s+*●○•◦★☆■□◼◻▮▯⬤◯█░▒▓◆◇⚫⚪✦✧✪◉/|.\d%-]+$/u

/** Whether a text is or begins with the name of a language. */
export function namesLanguage(text: string): boolean {
  return splitLanguage(text) !== null
}

/** Whether a text is a language, and the text beside it a level of it. */
export function isLanguageWithLevel([name, level]: readonly { text: string }[]): boolean {
  return name !== undefined && level !== undefined && namesLanguage(name.text) && levelWords.test(level.text)
}

/** The explanation of levels below a Europass table. */
const legend = /^(?:niveaux?|levels?|stufen?)\s*:.*A1.*A2/iu

/**
 * Reads languages and their levels from lists, lines, tables or pairs of lines. `rest` has the rows that are about
 * something else.
 */
export function readSpokenLanguages(typed: readonly Row[]): { languages: SpokenLanguage[]; rest: Row[] } {
  const languages: SpokenLanguage[] = []
  const rest: Row[] = []
  const rows = typed.map(withoutLeaders)
  for (const [index, row] of rows.entries()) {
    if (legend.test(row.text)) {
      rest.push(typed[index] ?? row)
      continue
    }
    if (readBlocks(rows[index - 1], row, languages)) continue
    const before = languages.length
    if (readLetters(row, languages)) continue
    if (readPair(row, languages)) continue
    for (const part of partsOf(row)) readPart(part, row, languages)
    if (languages.length === before && !isTaken(row, languages)) rest.push(typed[index] ?? row)
  }
  return { languages: languages.map(withPlainLevel), rest }
}

function withPlainLevel(one: SpokenLanguage): SpokenLanguage {
  return one.fluency === null ? one : { ...one, fluency: { ...one.fluency, value: plainLevel(one.fluency.value) } }
}

const leaders = /\s*(?:\.{3,}|…+|_{3,})\s*/gu

/** Replaces dot leaders between a name and its level by a column break. */
function withoutLeaders(row: Row): Row {
  const segments = row.segments.flatMap((segment) =>
    segment.text.split(leaders).flatMap((text) => (text.trim() === '' ? [] : [{ ...segment, text, runs: [] }])),
  )
  if (segments.length === row.segments.length) return row
  return { ...row, segments, text: segments.map(({ text }) => text).join('\t') }
}

/** Reads a line of letters or codes with levels. */
function readLetters(row: Row, languages: SpokenLanguage[]): boolean {
  const lettered = letteredLanguages(row.text, isWordOrMark)
  for (const { name, level, text, isLetter } of lettered ?? []) {
    const certainty = isLetter ? 'guess' : 'likely'
    languages.push({
      language: factOf(name, row, { text, certainty, rule: 'language-letter' }),
      fluency: factOf(level, row, { certainty: certaintyOf(level), rule: 'level' }),
    })
  }
  return lettered !== null
}

function isWordOrMark(text: string): boolean {
  return levelWords.test(text) || marks.test(text)
}

/** Reads an unknown name with a level in the next column. */
function readPair(row: Row, languages: SpokenLanguage[]): boolean {
  const [first, second, third] = row.segments
  if (
    first === undefined ||
    second === undefined ||
    third !== undefined ||
    splitLanguage(first.text) !== null ||
    splitLanguage(second.text) !== null
  )
    return false
  const isName = /^\p{Lu}[\p{L}'’ ()-]{2,30}$/u.test(first.text.trim()) && !levelWords.test(first.text)
  if (!isName || !(levelWords.test(second.text) || marks.test(second.text))) return false
  const level = factOf(second.text.trim(), row, { certainty: certaintyOf(second.text.trim()), rule: 'level' })
  languages.push({
    language: factOf(first.text.trim(), row, { certainty: 'likely', rule: 'language-by-place' }),
    fluency: level,
  })
  return true
}

/** Reads levels in the row below names that are side by side. */
function readBlocks(above: Row | undefined, row: Row, languages: SpokenLanguage[]): boolean {
  const count = row.segments.length
  if (above === undefined || count < 2 || above.segments.length !== count) return false
  const named = languages.slice(-count)
  const isBelow =
    named.length === count &&
    named.every(
      (one, index) => one.fluency === null && above.segments[index]?.text.includes(one.language.value) === true,
    )
  if (!isBelow || row.segments.some((segment) => splitLanguage(segment.text) !== null)) return false
  for (const [index, one] of named.entries()) addLevel(one, trimEnds(row.segments[index]?.text ?? ''), row)
  return true
}

function isTaken(row: Row, languages: readonly SpokenLanguage[]): boolean {
  return languages.some((one) => one.fluency !== null && row.text.includes(one.fluency.source.text))
}

function readPart(part: string, row: Row, languages: SpokenLanguage[]): void {
  const split = splitLanguage(part)
  const last = languages.at(-1)
  const strange = split === null ? splitStranger(part) : null
  if (strange !== null) {
    languages.push({
      language: factOf(strange.name, row, {
        certainty: strange.level === '' ? 'guess' : 'likely',
        rule: 'language-by-place',
      }),
      fluency:
        strange.level === ''
          ? null
          : factOf(strange.level, row, { certainty: certaintyOf(strange.level), rule: 'level' }),
    })
    return
  }
  if (split === null) {
    const isLevel = levelWords.test(part) || marks.test(part) || parseLanguageLevel(part, 'scale').level !== null
    if (last !== undefined && isLevel && trimEnds(part) !== '') addLevel(last, trimEnds(part), row)
    else if (!isLevel && /^\p{Lu}\p{Ll}{3,20}$/u.test(part) && last !== undefined && last.fluency === null)
      languages.push({ language: factOf(part, row, { certainty: 'guess', rule: 'language-by-place' }), fluency: null })
    return
  }
  const language = factOf(split.name, row, { certainty: 'exact', rule: 'language' })
  const fluency =
    split.level === '' ? null : factOf(split.level, row, { certainty: certaintyOf(split.level), rule: 'level' })
  languages.push({ language, fluency })
}

/** Splits an unknown language from the level that follows it. */
function splitStranger(part: string): { name: string; level: string } | null {
  const found =
    /^(?<name>\p{Lu}[\p{L}'’-]{2,}(?:\s\(?[\p{L}'’-]{2,}\)?){0,3}?)\s*(?:[:,–—|·•\t=]|\s-\s|\()\s*(?<level>[^()]+(?:\([^()]*\))?)\)?$/u.exec(
      part,
    )?.groups
  const spaced =
    /^(?<name>(?!Langue|Sprach|Language|Lingu)\p{Lu}\p{Ll}{3,})\s(?<level>\p{Ll}[\p{L} ]+|[ABC][12])$/u.exec(
      part,
    )?.groups
  const { name = '', level = '' } = found ?? (wholeLevel(spaced?.['level'] ?? '') ? spaced : undefined) ?? {}
  if (name === '' || wholeLevel(name) || !(levelWords.test(level) || marks.test(level))) return null
  return { name, level: level.trim() }
}

function wholeLevel(text: string): boolean {
  return levelWords.exec(text)?.index === 0
}

function addLevel(last: SpokenLanguage, text: string, row: Row): void {
  if (last.fluency === null) last.fluency = factOf(text, row, { certainty: certaintyOf(text), rule: 'level' })
  else if (!filledMark.test(text) && last.fluency.value !== text)
    last.fluency = { value: `${last.fluency.value}, ${text}`, source: { ...last.fluency.source, certainty: 'guess' } }
}

function certaintyOf(level: string): 'exact' | 'likely' | 'guess' {
  if (/^[abc][12]\+?$/i.test(level)) return 'exact'
  return filledMark.test(level) || !levelWords.test(level) ? 'guess' : 'likely'
}

/** Splits a row at signs and columns into parts that begin with a language or a level. */
function partsOf(row: Row): string[] {
  return row.segments
    .flatMap((segment) =>
      segment.text.split(/\s*[|;\t]\s*|\s*[·•]\s*(?=\p{Lu}[\p{L} ]+(?:[·•(:–,]|$))|\s\/\s(?=\p{Lu})/u),
    )
    .flatMap((part) => (part.split(/\s\/\s/).every(namesLanguage) ? part.split(/\s\/\s/) : [part]))
    .flatMap((part) => splitList(part))
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Splits at commas and "and", but only before a language and outside brackets. */
function splitList(text: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const match of text.matchAll(/\s*,\s+|\s+(?:und|and|et|sowie)\s+/gu)) {
    const before = text.slice(from, match.index)
    const open = before.split('(').length > before.split(')').length
    const rest = text.slice(match.index + match[0].length)
    if (open || !(beginsWithLanguage(rest) || /^\p{Lu}[\p{L}-]{3,}(?:\s\p{L}+)?\s*[(:–]/u.test(rest))) continue
    parts.push(before)
    from = match.index + match[0].length
  }
  return [...parts, text.slice(from)].flatMap(splitAtNames)
}

/** Splits before the name of a language that is followed by a colon, bracket or dash. */
function splitAtNames(text: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const match of text.matchAll(/(?<=[\p{Ll}\d)●○★☆])\s+(?=(\p{Lu}\p{L}{3,})\s*[:(–●★])/gu)) {
    if (languageOf(match[1] ?? '') === null || text.slice(from, match.index).trim() === '') continue
    parts.push(text.slice(from, match.index))
    from = match.index + match[0].length
  }
  return [...parts, text.slice(from)]
}

function beginsWithLanguage(text: string): boolean {
  const split = splitLanguage(text.split(/,|\s(?:und|and|et)\s/u)[0] ?? '')
  return split !== null
}

function splitLanguage(text: string): { name: string; level: string } | null {
  const plain = text.trim().replace(/^(?:sprachen?|languages?|langues?)\s*:\s*/iu, '')
  const colon = /^(?<level>[^:]{3,60}):\s*(?<name>\p{L}[\p{L}\s()-]{2,40})$/u.exec(plain)?.groups
  if (
    colon !== undefined &&
    languageOf(colon['level'] ?? '') === null &&
    levelWords.test(colon['level'] ?? '') &&
    languageOf(colon['name'] ?? '') !== null
  ) {
    return { name: (colon['name'] ?? '').trim(), level: trimEnds(colon['level'] ?? '') }
  }
  const words = plain.split(/\s+/)
  for (let count = Math.min(3, words.length); count > 0; count -= 1) {
    const head = words.slice(0, count).join(' ')
    const name = head.replace(/[:,;–—(-]+$/u, '').replace(/\s[–—-]$/u, '')
    const inner = /^(?<name>[^\s(:/–—]+(?:\s[^\s(:/–—]+){0,2})\s*[(:/–—-]/u.exec(head)?.groups?.['name']
    const plainName = /^\p{L}+(?=[^\p{L}\p{M}\p{N}\s'’.,()-])/u.exec(head)?.[0]
    const found = [inner, name, plainName].find(
      (one) => one !== undefined && one.length > 2 && languageOf(one) !== null,
    )
    if (found !== undefined) return levelOf(plain, found)
  }
  return splitLevelFirst(plain)
}

/** Splits a level that precedes its language: "some French", "notions d'allemand". */
function splitLevelFirst(text: string): { name: string; level: string } | null {
  const found = /^(?<level>\p{L}[\p{L} ]{2,30}?)\s+(?:(?:in|de|d['’]|du|en)\s*)?(?<name>\p{L}{4,20})\.?$/iu.exec(
    text,
  )?.groups
  const { level = '', name = '' } = found ?? {}
  const isLevel = /^(?:some|etwas|wenig|un peu)$/iu.test(level) || wholeLevel(level)
  return isLevel && languageOf(name) !== null ? { name, level } : null
}

function levelOf(text: string, name: string): { name: string; level: string } {
  const rest = text.slice(text.indexOf(name) + name.length)
  const plain = rest.trim().replace(/^[\s:–—,\-·|=]+/u, '')
  const bracketed = /^\((?<inner>[^()]*(?:\([^()]*\)[^()]*)*)\)$/u.exec(plain)?.groups?.['inner']
  return { name, level: (bracketed ?? plain).trim().replace(/[,;]$/, '') }
}

function languageOf(text: string): string | null {
  const plain = text.trim()
  if (plain.length < 3 || /[^\p{L}\p{M}\s'’.,-]/u.test(plain) || wordsOf(plain).length > 3) return null
  const bare = fold(plain).replace(/(?:kenntnisse|sprachkenntnisse)$/, '')
  return languageCode(plain) ?? (bare.length > 3 ? languageCode(bare) : null)
}
