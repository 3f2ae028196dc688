import type { Token } from '../text/normalise.ts'

/** A minimum of years, and the tokens that state it (`from` inclusive, `to` exclusive). */
interface YearsMark {
  years: number
  from: number
  to: number
}

/** The number of years that "several years" and "many years" stand for. */
const severalYears = 3
const manyYears = 5

const digits = /^(\d{1,2}(?:\.\d)?)\+?$/
const glued = /^(\d{1,2})\+?(jahre?n?|jaehrige[rnsm]?|years?|yrs?|ans)$/
const unit = /^(?:jahre?n?|jaehrige[rnsm]?|years?|yrs?|ans|annees?)$/
const monthUnit = /^(?:monate?n?|months?|mois)$/
const ceilings = new Set([
  'unter',
  'under',
  'below',
  'max',
  'maximal',
  'hoechstens',
  'bis',
  'to',
  'a',
  'maximum',
  'letzten',
  'last',
  'past',
  'derniers',
  'dernieres',
])
const rangeWords = new Set(['bis', 'to', 'a'])
const several = /^(?:mehrjaehrige[rnsm]?|several|plusieurs|mehrere[nr]?)$/
const many = /^(?:langjaehrige[rnsm]?|vieljaehrige[rnsm]?|many|nombreuses|longue|longjaehrige[rnsm]?)$/
const wordNumbers = (
  'ein=1 eine=1 einem=1 zwei=2 drei=3 vier=4 fuenf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 zwoelf=12 fuenfzehn=15 ' +
  'one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 twelve=12 fifteen=15 ' +
  'un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 sept=7 huit=8 neuf=9 dix=10 douze=12 quinze=15'
).split(' ')
const numbers = new Map(
  wordNumbers.map((pair) => {
    const [word = '', value = ''] = pair.split('=')
    return [word, Number(value)] as const
  }),
)

/** Finds every minimum of years in a text: `mind. 5 Jahre`, `3-5 years`, `fünfjährige`, `mehrjährige`, `18 months`, `au moins 5 ans`. */
export function findYears(tokens: readonly Token[]): YearsMark[] {
  const marks: YearsMark[] = []
  for (let at = 0; at < tokens.length;) {
    const mark = yearsAt(tokens, at)
    if (mark !== null) marks.push(mark)
    at = mark?.to ?? at + 1
  }
  return marks
}

function yearsAt(tokens: readonly Token[], at: number): YearsMark | null {
  const text = tokens[at]?.text ?? ''
  return vagueYears(tokens, at) ?? gluedYears(text, at) ?? countedYears(tokens, at)
}

function vagueYears(tokens: readonly Token[], at: number): YearsMark | null {
  const text = tokens[at]?.text ?? ''
  const years = several.test(text) ? severalYears : many.test(text) ? manyYears : null
  if (years === null) return null
  if (text.includes('jaehrig')) return { years, from: at, to: at + 1 }
  return unit.test(tokens[at + 1]?.text ?? '') ? { years, from: at, to: at + 2 } : null
}

function gluedYears(text: string, at: number): YearsMark | null {
  const match = glued.exec(text)
  if (match !== null) return { years: Number(match[1]), from: at, to: at + 1 }
  const worded = /^(\D+)jaehrige[rnsm]?$/.exec(text)
  const years = numbers.get(worded?.[1] ?? '')
  return years === undefined ? null : { years, from: at, to: at + 1 }
}

function countedYears(tokens: readonly Token[], at: number): YearsMark | null {
  const first = numberOf(tokens[at])
  if (first === null || first === 0 || isCeiling(tokens, at)) return null
  const next = tokens[at + 1]
  const afterNext = tokens[at + 2]
  const decimal = next?.gap === ',' && /^\d$/.test(next.text)
  const value = decimal ? first + Number(next.text) / 10 : first
  const ranged = isRange(next, afterNext)
  const to = at + 1 + (decimal ? 1 : ranged)
  const word = tokens[to]?.text ?? ''
  if (unit.test(word)) return { years: value, from: at, to: orMore(tokens, to + 1) }
  const open = orMore(tokens, to)
  if (open > to && unit.test(tokens[open]?.text ?? '')) return { years: value, from: at, to: open + 1 }
  if (isPartOfYears(tokens, at, to)) return { years: value, from: at, to }
  return monthUnit.test(word) ? { years: value / 12, from: at, to: to + 1 } : null
}

/** The index after `or more`, `oder mehr` or `ou plus` at `at`; `at` itself if there is none. */
function orMore(tokens: readonly Token[], at: number): number {
  const isOr = /^(?:or|oder|ou)$/.test(tokens[at]?.text ?? '')
  return isOr && /^(?:more|mehr|plus|longer|laenger|davantage)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at
}

const partWords = new Set(['davon', 'dont', 'including', 'which'])

/** Whether a number is part of earlier years and omits the word: `…, dont deux en radiologie`, `davon zwei als Teamleiter`, `two of them as team leader`. */
function isPartOfYears(tokens: readonly Token[], at: number, to: number): boolean {
  const before = [tokens[at - 1], tokens[at - 2], tokens[at - 3]].map((token) => token?.text ?? '')
  const behind = tokens[to]?.text ?? ''
  if (behind === 'of' && /^(?:them|these|those|which)$/.test(tokens[to + 1]?.text ?? ''))
    return tokens.slice(0, at).some(({ text }) => unit.test(text))
  return (
    before.some((word) => partWords.has(word)) && /^(?:in|im|als|mit|bei|as|with|en|dans|avec|au|a|comme)$/.test(behind)
  )
}

/** How many tokens the upper end of a range takes; `3-5 Jahre` and `3 bis 5 Jahre` require three. */
function isRange(next: Token | undefined, afterNext: Token | undefined): 0 | 1 | 2 {
  if (next === undefined) return 0
  if (/^\s?[-–]\s?$/.test(next.gap) && numberOf(next) !== null) return 1
  return rangeWords.has(next.text) && numberOf(afterNext) !== null ? 2 : 0
}

function numberOf(token: Token | undefined): number | null {
  if (token === undefined) return null
  const match = digits.exec(token.text)
  return match === null ? (numbers.get(token.text) ?? null) : Number(match[1])
}

function isCeiling(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? ''
  if (ceilings.has(before)) return true
  const isUnder = before === 'de' && tokens[at - 2]?.text === 'moins'
  return isUnder && tokens[at - 3]?.text !== 'au'
}
