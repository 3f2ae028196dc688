import type { Token } from './normalise.ts'

const words = (
  'zwei=2 drei=3 vier=4 fuenf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwoelf=12 dreizehn=13 vierzehn=14 fuenfzehn=15 ' +
  'sechzehn=16 zwanzig=20 dreissig=30 vierzig=40 fuenfzig=50 hundert=100 dutzend=12 ' +
  'two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 fifteen=15 twenty=20 thirty=30 forty=40 ' +
  'fifty=50 hundred=100 dozen=12 deux=2 trois=3 quatre=4 cinq=5 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 ' +
  'quatorze=14 quinze=15 seize=16 vingt=20 vingtaine=20 dizaine=10 douzaine=12 trente=30 trentaine=30 quarante=40 cinquante=50 cent=100 centaine=100'
).split(' ')

/** The values of number words from two upwards, by folded word. */
const numberWords: ReadonlyMap<string, number> = new Map(
  words.map((pair) => {
    const [word = '', value = ''] = pair.split('=')
    return [word, Number(value)] as const
  }),
)

const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|tsd|tausend|thousand|mille)$/, 1e3],
  [/^(?:m|mio|mn|million(?:en|s)?)$/, 1e6],
  [/^(?:mrd|bn|milliarden?|milliards?|billions?)$/, 1e9],
]
const currency = /^(?:euros?|eur|chf|franken|francs?|fr|usd|gbp|dollars?|pounds?|sfr)$/
const signs = /[€£$]/

/** A number in a text: its value, the tokens that write it (`from` inclusive, `to` exclusive), and whether it is money. */
export interface WrittenNumber {
  value: number
  from: number
  to: number
  isMoney: boolean
}

/** Reads the number that begins at a token (`12`, `1'000`, `50.000`, `9,2 Mio.`, `£20m`, `zwölf`); null if none does. */
export function numberAt(tokens: readonly Token[], at: number): WrittenNumber | null {
  const text = tokens[at]?.text ?? ''
  const match = /^(\d[\d.]*)(k|m|mio|bn)?\+?$/.exec(text)
  const plain = match === null ? numberWords.get(text) : digitsValue(match[1] ?? '')
  if (plain === undefined) return null
  const read = match === null ? { value: plain, to: at + 1 } : withGroups(tokens, { value: plain, to: at + 1 })
  const glued = scaleOf(match?.[2])
  const behind = glued === 1 ? scaleOf(tokens[read.to]?.text) : 1
  const to = behind === 1 ? read.to : read.to + 1
  const near = [tokens[at - 1]?.text ?? '', tokens[to]?.text ?? '']
  const isMoney =
    signs.test(`${tokens[at]?.gap ?? ''}${tokens[to]?.gap ?? ''}`) || near.some((one) => currency.test(one))
  return { value: read.value * glued * behind, from: at, to, isMoney }
}

function digitsValue(digits: string): number {
  return Number(/^\d{1,3}(?:\.\d{3})+$/.test(digits) ? digits.replaceAll('.', '') : digits)
}

/** Adds the groups of thousands (`1'000`, `1 000`) or the decimals (`9,2`) that follow in tokens of their own. */
function withGroups(tokens: readonly Token[], first: { value: number; to: number }): { value: number; to: number } {
  const next = tokens[first.to]
  if (next === undefined || !/^\d{1,3}$/.test(next.text)) return first
  if (/^['’\u202f\u00a0 ,]$/.test(next.gap) && next.text.length === 3 && first.value < 1000) {
    return withGroups(tokens, { value: first.value * 1000 + Number(next.text), to: first.to + 1 })
  }
  if (next.gap === ',') return { value: first.value + Number(`0.${next.text}`), to: first.to + 1 }
  return first
}

function scaleOf(word = ''): number {
  return scales.find(([pattern]) => pattern.test(word))?.[1] ?? 1
}
