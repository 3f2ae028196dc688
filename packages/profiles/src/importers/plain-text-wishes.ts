import { languageCode } from '../language-names.ts'
import { isIndispensable, namesQuality, wishMark } from './plain-text-cues.ts'
import { sentencesOf } from './plain-text-sentences.ts'

/** A criterion in the words of the advert, and whether it is required or wished for. */
export interface WeighedText {
  text: string
  group: 'must' | 'should'
}

const joiner = String.raw`(?:und|and|et|sowie|as well as|ainsi que)`
const edges = new RegExp(
  String.raw`^(?:[\s,;:–—]|-\s|(?:${joiner}|aber|but|mais)\s)+|[\s,;:–—(]+$|[\s,;]+${joiner}[\s,;]*$`,
  'giu',
)
const copula =
  /(?<!\p{L})(?:ist|sind|wäre|wären|is|are|be|as|sont|est|serait|seraient|constitue(?:nt)?|als|gilt|gelten|considered|sarebbe|è)(?:\s+(?:auch|besonders|sehr|ebenfalls|highly|also|very|un|une|a|an|aussi|très|fortement|vivement|klar|dabei|hier)){0,2}\s*$/iu
const backReference =
  /(?<!\p{L})(?:one of (?:them|which)|of which|thereof|davon|dont|darunter|eines davon|d'entre)(?!\p{L})/iu
/** `idealerweise drei Jahre`, `preferably 5`: only more of what was required. */
const moreOfIt =
  /^\S+(?:\s\S+)?\s+(?:mehr|more|plus|[\d–+-]+|zwei|drei|vier|fünf|sechs|acht|zehn|two|three|four|five|six|eight|ten|deux|trois|quatre|cinq|six|huit|dix)(?:\s(?:jahren?|years?|ans|oder mehr|or more|ou plus))?[.)]?$/iu
const requirementNoun =
  /(?:kenntnis|erfahrung|zertifi|abschluss|diplom|bildung|studium|master|bachelor|\bphd\b|degree|experience|knowledge|certif|expérience|connaissance|diplôme|permis|führer|ausweis|licen[cs]|skills|familiarity|background|understanding|verständnis|affinität|maîtrise|notions|interesse|bereitschaft|brevet|praxis|kurs|qualification|umgang|exposure|anwaltspatent|doktor|sprachen|languages?|ability|erfahren)/iu
const level =
  /(?<!\p{L})(?:gute|sehr gute|fliessend|fließend|mindestens|mind\.|abgeschlossen\p{L}*|sicher\p{L}*|mehrjährig\p{L}*|fluent|excellent|strong|solid|proven|very good|at least|bonne|excellente?|solides?|minimum|stilsicher\p{L}*|verhandlungssicher\p{L}*|[ABC][12])(?!\p{L})/iu
const bareSubject =
  /^(?:sie|du|ihr|wir|man|you|we|vous|tu|nous|il|elle|your|our|the|der|die|das|dein\p{L}*|ideal\p{L}*|für|for|pour|zudem|ausserdem|außerdem|costitui\p{L}*|rappresent\p{L}*|è|sarà|sono)(?!\p{L})/iu

/**
 * Splits one line of an advert into criteria: a part that its own words call a wish becomes a separate should,
 * everything else belongs to the group `base`. A line without words of the other group stays one criterion.
 */
export function splitByWish(line: string, base: WeighedText['group']): WeighedText[] {
  if (!wishMark.test(line)) return [{ text: line, group: isIndispensable(line) ? 'must' : base }]
  const parts = sentencesOf(line).flatMap((sentence) =>
    merged(
      clausesOf(sentence).flatMap((clause) => weigh(clause, base)),
      '; ',
    ),
  )
  return merged(parts, ' ')
}

function clausesOf(sentence: string): string[] {
  const clauses = sentence.split(/;\s+/)
  return clauses.some((clause) => clause.split('(').length !== clause.split(')').length) ? [sentence] : clauses
}

/** Joins adjacent parts of one group that were split unnecessarily. */
function merged(parts: readonly WeighedText[], separator: string): WeighedText[] {
  const result: WeighedText[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (last !== undefined && last.group === part.group && part.group === 'must') last.text += separator + part.text
    else result.push({ ...part })
  }
  return result
}

/** `X ist von Vorteil, ebenso Y`: a second wish after the weighing words. */
const alike =
  /,\s(?=(?:ebenso|genauso|desgleichen|gleiches gilt für|tout comme|de même que|ainsi que|as (?:would|is|are)|likewise|and so (?:is|are|would))(?!\p{L}))/iu

function weigh(clause: string, base: WeighedText['group']): WeighedText[] {
  const mark = wishMark.exec(clause)
  const likewise = mark === null ? null : alike.exec(clause.slice(mark.index))
  if (mark !== null && likewise !== null) {
    const at = mark.index + likewise.index
    return [...weigh(clause.slice(0, at), base), { text: trimmed(clause.slice(at)), group: 'should' }]
  }
  if (mark === null) return [{ text: trimmed(clause), group: isIndispensable(clause) ? 'must' : base }]
  const bracket = [...clause.matchAll(/\s?\(([^()]{2,400})\)/g)].find(([, inner = '']) => wishMark.test(inner))
  if (bracket !== undefined) return weighBracket(clause, bracket, base)
  if (base === 'should') return splitWishes(clause, mark.index)
  if (isIndispensable(clause)) return splitDemand(clause)
  const left = clause.slice(0, mark.index)
  const right = clause.slice(mark.index + mark[0].length)
  const isAtEnd =
    /^[\s.!):*]*$/.test(right) ||
    /^\s*[,;]?\s*(?:aber|but|mais|jedoch|though|for|für|pour|bei|over|not|kein|keine|nicht|pas|sans|especially|particularly|insbesondere|vor allem|notamment)\s/iu.test(
      right,
    )
  const saysSo = /^(?:est|sont|ser|ist|sind|wär|is|are|be |would|hat |freut? |freuen |wünschen |würde)/iu.test(mark[0])
  if (isAtEnd || saysSo || copula.test(left)) return weighEnd(clause, left, base)
  return weighStart(clause, mark.index, base)
}

/**
 * `Studium (idealerweise in Informatik)`, and `SAP (von Vorteil)`, where the brackets only weigh what precedes them.
 */
function weighBracket(clause: string, bracket: RegExpExecArray, base: WeighedText['group']): WeighedText[] {
  const [whole, inner = ''] = bracket
  const before = clause.slice(0, bracket.index)
  const after = clause.slice(bracket.index + whole.length)
  if (concedes.test(wishMark.exec(inner)?.[0] ?? '')) return [{ text: trimmed(clause), group: 'should' }]
  const clauses = inner.split(/;\s+/)
  if (clauses.length > 1) return weighBracketedClauses(`${before} (`, clauses, { after, base })
  const rest = inner
    .replace(wishMark, '')
    .replace(
      /(?<!\p{L})(?:aber|ist|sind|wäre|is|are|be|est|sont|serait|but|would|a|un|an|ein|nicht|zwingend|highly|fortement)(?!\p{L})/gu,
      '',
    )
  if (/[\p{L}\d]/u.test(rest)) {
    const kept = trimmed(before + after)
    if (kept === '') return [{ text: trimmed(inner), group: 'should' }]
    if (backReference.test(inner) || /^\d+$/.test(rest.trim())) return [{ text: trimmed(clause), group: base }]
    return [...weigh(kept, base), { text: trimmed(inner), group: 'should' }]
  }
  const tail = after.trim().length > 2 ? weigh(trimmed(after), base) : []
  const at = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '))
  const last = before.slice(at + 1)
  const isList = at > 0 && !new RegExp(String.raw`\s(?:${joiner}|oder|or|ou)\s`, 'iu').test(last)
  const wished = isList || (at > 0 && hasOwnNoun(last)) ? trimmed(last + whole) : trimmed(before + whole)
  const must: WeighedText[] =
    wished.length < trimmed(before + whole).length ? weigh(trimmed(before.slice(0, at)), base) : []
  return [...must, { text: wished, group: 'should' }, ...tail]
}

/**
 * `Statistik (Stichproben; Minitab von Vorteil)`: of several clauses in brackets, only those that wish for something
 * are wishes.
 */
function weighBracketedClauses(
  before: string,
  clauses: readonly string[],
  { after, base }: { after: string; base: WeighedText['group'] },
): WeighedText[] {
  const kept = clauses.filter((clause) => !wishMark.test(clause))
  const wished = clauses.filter((clause) => wishMark.test(clause))
  const must = kept.length === 0 ? trimmed(before + after) : trimmed(`${before.trimEnd()}${kept.join('; ')})${after}`)
  return [{ text: must, group: base }, ...wished.map((text) => ({ text: trimmed(text), group: 'should' as const }))]
}

/** `Sicherer Umgang mit Excel, SAP-Kenntnisse von Vorteil`: the wish extends back to where another item begins. */
function weighEnd(clause: string, left: string, base: WeighedText['group']): WeighedText[] {
  const whole: WeighedText[] = [{ text: trimmed(clause), group: 'should' }]
  const head = left.replace(/[\s,–—:-]+$/u, '')
  const cuts = [...head.matchAll(new RegExp(String.raw`,\s|\s[–—-]\s|\.\s|\s${joiner}\s`, 'giu'))]
  for (const cut of cuts.toReversed().slice(0, 3)) {
    const before = head.slice(0, cut.index)
    const after = head.slice(cut.index + cut[0].length)
    const isPunctuation = /[,.–—-]/.test(cut[0])
    if (before.split('(').length !== before.split(')').length) continue
    const isOwn = hasOwnNoun(after) || (cut[0].startsWith(',') && beginsAnew(before, after))
    if (!isOwn) continue
    if (
      isPunctuation
        ? before.includes(' ') || namesQuality(before) || hasOwnNoun(before)
        : level.test(before) && hasOwnNoun(before)
    ) {
      if (isPunctuation && /(?<!\p{L})(?:oder|or|ou)\s/iu.test(after) && !hasOwnNoun(before)) continue
      return [
        ...weigh(trimmed(before), base),
        { text: trimmed(clause.slice(cut.index + cut[0].length)), group: 'should' },
      ]
    }
  }
  return whole
}

/** `great, but …`: the rest explains why it is not a must. */
const concedes = /\s(?:aber|but|mais)$/iu

/** The text after the only comma, if it neither continues a list nor belongs to what precedes it. */
function beginsAnew(before: string, after: string): boolean {
  if (
    /^(?:insbesondere|vor allem|namentlich|auch|weitere|zusätzlich\p{L}*|especially|in particular|notamment)(?!\p{L})/iu.test(
      after,
    )
  )
    return true
  if (before.includes(',') || /\s(?:und|oder|and|or|et|ou)\s/iu.test(after) || /(?<!\p{L})zu\s\p{Ll}+/u.test(after))
    return false
  if (/^\p{Ll}+$/u.test(after)) return false
  return !/^(?:die|der|das|den|dem|welche|um|wenn|dass|who|which|that|qui|que|in der|in dem)(?!\p{L})/iu.test(after)
}

/**
 * `Drei Jahre Java, idealerweise mit Spring`: the wish extends to the end, or to a comma after which the line
 * continues.
 */
function weighStart(clause: string, at: number, base: WeighedText['group']): WeighedText[] {
  const whole = (group: WeighedText['group']): WeighedText[] => [{ text: trimmed(clause), group }]
  const left = clause.slice(0, at)
  const rest = clause.slice(at)
  if (left.trim() === '' || concedes.test(wishMark.exec(clause)?.[0] ?? '')) return whole('should')
  if (/(?<!\p{L})(?:oder|or|ou|bzw\.|besser)[\s,]*$/iu.test(left)) return whole(base)
  if (backReference.test(rest) || moreOfIt.test(rest)) return whole(base)
  const from = startOfWish(left)
  const must = trimmed(clause.slice(0, from))
  const isBare = bareSubject.test(must) && must.split(' ').length <= 3
  if (must === '' || isBare || /^\p{Ll}+$/u.test(must)) return whole('should')
  const goesOn = new RegExp(String.raw`,\s(?=${joiner}\s)`, 'iu').exec(rest)
  const end = goesOn === null ? clause.length : at + goesOn.index
  const tail = trimmed(clause.slice(end))
  return [
    { text: must, group: base },
    { text: trimmed(clause.slice(from, end)), group: 'should' },
    ...(tail === '' ? [] : weigh(tail, base)),
  ]
}

/** Where the wished-for part begins: at the mark, or a few words before it, as in `und bringst idealerweise …`. */
function startOfWish(left: string): number {
  const words = new RegExp(String.raw`(?:,\s*|\s)(?:${joiner}\s)?\S+(?:\s\S+)?\s$`, 'iu')
  const opened = new RegExp(
    String.raw`(?:,\s+(?:${joiner}\s+)?|\s${joiner}\s+)(?:[\p{Ll}'’-]{1,14}\s+){1,3}$`,
    'iu',
  ).exec(left)
  if (opened !== null && words.test(left)) return opened.index
  return left.length
}

/** Among wishes: `Englisch (A2), gern eine weitere Sprache` are two. */
function splitWishes(clause: string, at: number): WeighedText[] {
  const before = /^(.{8,}),\s$/su.exec(clause.slice(0, at))?.[1]
  const isOpening = /^(?:gerne?|idealerweise|vorzugsweise|ideally|preferably|idéalement|de préférence)\s/iu.test(
    clause.slice(at),
  )
  if (before === undefined || !isOpening || isIndispensable(clause)) return splitDemand(clause)
  return [before, clause.slice(at)].map((text) => ({ text: trimmed(text), group: 'should' as const }))
}

/** A line of wishes, or one that weighs both ways: what is called indispensable is a must. */
function splitDemand(clause: string): WeighedText[] {
  const pieces = clause.split(/,\s+/)
  if (!isIndispensable(clause)) return [{ text: trimmed(clause), group: 'should' }]
  const weighed: WeighedText[] = []
  let open: string[] = []
  for (const piece of pieces) {
    open.push(piece)
    const group = wishMark.test(piece) ? 'should' : isIndispensable(piece) ? 'must' : null
    if (group === null) continue
    weighed.push({ text: trimmed(open.join(', ')), group })
    open = []
  }
  const last = weighed.at(-1)
  if (last !== undefined && open.length > 0) last.text = trimmed([last.text, ...open].join(', '))
  return weighed
}

function hasOwnNoun(text: string): boolean {
  if (requirementNoun.test(text)) return true
  return text
    .split(/[\s(,]+/)
    .slice(0, 8)
    .some((word) => word.length > 3 && word.length < 30 && languageCode(word) !== null)
}

function trimmed(text: string): string {
  const plain = text
    .replace(edges, '')
    .replace(/\s+([,.;])/g, '$1')
    .trim()
  const opens = plain.split('(').length - plain.split(')').length
  return opens < 0 ? plain.replace(/\)\s*$/, '') : plain
}
