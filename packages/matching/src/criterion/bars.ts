import { isWorkWith } from './use-of.ts'
import type { Bars, LanguageDemand, SubjectDemand } from './demand.ts'
import { askedDepth, asksForMastery, isCertificateWord } from './filler.ts'
import { assignMarks, isDirect, type Span } from './marks.ts'
import type { Token } from '../text/normalise.ts'
import { type Placed, written } from './placing.ts'
import { type LanguageRank, meantRank, statedRank } from '../text/spoken-languages.ts'

const experienceWord = /erfahrung$|^(?:of|d|relevant|work|working|professional|experience|professionnelle)$/

/** A criterion, and the minimums of years in it. */
interface BarScene {
  tokens: readonly Token[]
  text: string
  years: readonly (Span & { years: number })[]
}

/** Sets the bars of the subjects (years, depth, certificates, partners), and returns the demands for years without a subject. */
export function setBars(subjects: readonly Placed<SubjectDemand>[], scene: BarScene): Placed[] {
  const { tokens, text, years } = scene
  const words = tokens.map((token) => token.text)
  const depths = words.flatMap((_, from) => {
    const depth = askedDepth(words, from)
    return depth === null ? [] : [{ from, to: from + 1, depth, mastered: asksForMastery(words, from) }]
  })
  assignMarks(depths, subjects, {
    tokens,
    assign: ({ depth, mastered }, index) => {
      const bars = { advanced: depth === 'advanced', basic: depth === 'basic' }
      setBar(subjects[index], mastered ? { ...bars, mastered } : bars)
    },
  })
  setPartners(subjects, tokens)
  setUsed(subjects, tokens)
  setCertified(subjects, tokens)
  setStudied(subjects, tokens)
  const unassigned = assignMarks(years, subjects, {
    tokens,
    assign: (mark, index) => {
      const before = subjects[index - 1]
      const isFirst = before === undefined || before.from < mark.from
      const isKnown = before?.demand.type === 'concept'
      const isSetting = !isFirst && isKnown && standsInside(tokens, before?.to ?? 0, subjects[index]?.from ?? 0)
      if (!isSetting && takesYears(subjects[index], isFirst)) setBar(subjects[index], { years: mark.years })
    },
  })
  return unassigned.map(({ from, to: end, years: minimum }) => {
    let to = end
    while (experienceWord.test(words[to] ?? '')) to += 1
    return { from, to, demand: { type: 'experience', text: written(text, tokens, { from, to }), years: minimum } }
  })
}

const inside = new Set([
  'eines',
  'einer',
  'auf',
  'im',
  'in',
  'dans',
  'bei',
  'beim',
  'within',
  'at',
  'aupres',
  'innerhalb',
])

/** Whether a word such as `im` introduces the place where the years were spent: `fünf Jahre als Polier im Hochbau`. */
function standsInside(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => inside.has(token.text))
}

function setBar(subject: Placed<SubjectDemand> | undefined, bars: Partial<Bars>): void {
  if (subject !== undefined) Object.assign(subject.demand, bars)
}

/** Whether a subject can have years. Certificates and traits cannot, and a domain only if it comes first; otherwise it is where the years were spent. */
function takesYears(subject: Placed<SubjectDemand> | undefined, isFirst: boolean): boolean {
  if (subject?.demand.type !== 'concept') return true
  const { kind } = subject.demand.concept
  if (kind === 'domain') return isFirst
  return kind !== 'certificate' && kind !== 'licence' && kind !== 'degree' && kind !== 'soft'
}

const withWhom = /^(?:mit|with|avec|to|an|aux|aupres)$/
const whose =
  /^(?:unsere[rnms]?|deine[rnms]?|ihre[rnms]?|de[mnr]|die|einem|einer|our|your|the|a|an|les?|la|l|nos|notre|vos|votre|des?|directions?|services?|hr|junior|senior)$/

/** Marks subjects with or for whom something is done: `work with our designer`, `avec les directions des achats`. */
function setPartners(subjects: readonly Placed<SubjectDemand>[], tokens: readonly Token[]): void {
  for (const subject of subjects) {
    let at = subject.from - 1
    while (at > 0 && whose.test(tokens[at]?.text ?? '') && !/[,;:()]/.test(tokens[at + 1]?.gap ?? '')) at -= 1
    if (at > 0 && withWhom.test(tokens[at]?.text ?? '') && isWho(subject, tokens, at))
      setBar(subject, { isPartner: true })
  }
}

function isWho({ from, to, demand }: Placed<SubjectDemand>, tokens: readonly Token[], before: number): boolean {
  if (demand.type === 'concept' && demand.concept.kind === 'role') return true
  if (tokens.slice(before, from).some(({ text }) => /^(?:directions?|services?)$/.test(text))) return true
  return (
    demand.type === 'term' &&
    tokens
      .slice(from, to)
      .some(({ text }) => /^(?:\p{L}{3,}(?:er|ers|ern|erinnen|innen|eurs?|euses?|professionals?))$/u.test(text))
  )
}

/** Requires proven use of tools that work is done with (`Automatisierung mit Ansible`), which a list of tools does not show. */
function setUsed(subjects: readonly Placed<SubjectDemand>[], tokens: readonly Token[]): void {
  for (const subject of subjects) {
    const isTool = subject.demand.type === 'concept' && subject.demand.concept.kind === 'technology'
    if (isTool && isWorkWith(tokens, subject.from)) setBar(subject, { advanced: true })
  }
}

const speciality =
  /^(?:schwerpunkt|vertiefung|vertiefungsrichtung|fachrichtung|studienrichtung|spezialisierung|orientation|option|mention|specialite|majoring|specialising|specializing|specialisation)$/
const studying = /studi|ausbildung|lehre|abschluss|bachelor|master|diplom|degree|licence|bts|formation|efz|cfc/

/** Requires an education for specialisations of studies (`BWL mit Schwerpunkt Controlling`), which work does not show. */
function setStudied(subjects: readonly Placed<SubjectDemand>[], tokens: readonly Token[]): void {
  for (const subject of subjects) {
    const isSpecial = tokens
      .slice(Math.max(0, subject.from - 2), subject.from)
      .some(({ text }) => speciality.test(text))
    const isStudied = tokens.slice(0, subject.from).some(({ text }) => studying.test(text))
    if (isSpecial && isStudied) setBar(subject, { certified: true })
  }
}

function setCertified(subjects: readonly Placed<SubjectDemand>[], tokens: readonly Token[]): void {
  let behind = 0
  tokens.forEach((token, at) => {
    if (!isCertificateWord(token.text)) return
    if (subjects.some((one) => one.from <= at && at < one.to)) return
    while ((subjects[behind]?.from ?? Infinity) < at) behind += 1
    const next = subjects[behind]
    const before = subjects[behind - 1]
    if (before !== undefined && isDirect(tokens, before.to, at)) setBar(before, { certified: true })
    else if (next !== undefined && isDirect(tokens, at + 1, next.from)) setBar(next, { certified: true })
  })
}

/** Sets the ranks of languages. A CEFR level is more exact than words and overrides them. */
export function setRanks(languages: readonly Placed<LanguageDemand>[], tokens: readonly Token[]): void {
  if (languages.length === 0) return
  const words = tokens.map((token) => token.text)
  const ranks = words.flatMap((word, from) => {
    const rank = statedRank(words, from)
    return rank === null ? [] : [{ from, to: from + 1, rank, word, isCefr: /^[abc][12]$/.test(word) }]
  })
  const settled = new Set<number>()
  for (const isCefr of [false, true]) {
    const marks = ranks.filter((mark) => mark.isCefr === isCefr)
    const assign = ({ rank, word }: { rank: LanguageRank; word: string }, index: number) => {
      settled.add(index)
      const demand = languages[index]?.demand
      if (demand !== undefined) Object.assign(demand, { rank: meantRank(word, rank), said: isCefr ? null : rank })
    }
    assignMarks(marks, languages, { tokens, assign, settled: [...settled] })
  }
}
