import type { Token } from './normalise.ts'

const english = /^(?:the|and|with|of|to|for|is|are|you|your|have|experience|knowledge)$/

/** Phrases that count as one word: their first word, the words that follow, and the word that replaces them. */
const joined: readonly (readonly [first: RegExp, rest: readonly RegExp[], word: string])[] = [
  [/^(?:mise?s?|mettre)$/, [/^en$/, /^(?:place|oeuvre|service)$/], 'implementation'],
  [/^(?:setting|set|sets)$/, [/^up$/], 'establishing'],
  [/^(?:rolling|rolled|roll)$/, [/^out$/], 'implementation'],
]

/**
 * Replaces fixed phrases by one token (`mise en place` → `implementation`, `A-level` → `alevel`), and `OR` in capitals by
 * the Swiss code of obligations unless the text is English.
 */
export function withPhrases(tokens: readonly Token[], text: string): readonly Token[] {
  return withLaws(withSchoolLevels(withJoined(withTrailers(withDegrees(tokens))), text), text)
}

const degree = /^[bm]\.(?:sc|a|eng|ed|phil|mus|arch|fa|th)$/
const subjectOfDegree = /^(?:sc|a|eng|ed|phil|mus|arch|fa|th)$/

/** Joins a degree that is written with a space: `B. Sc.` → `b.sc`. */
function withDegrees(tokens: readonly Token[]): readonly Token[] {
  const isSubject = (at: number) =>
    subjectOfDegree.test(tokens[at]?.text ?? '') &&
    /^\.\s?$/.test(tokens[at]?.gap ?? '') &&
    /^[bm]$/.test(tokens[at - 1]?.text ?? '')
  const isBehind = (at: number) => isSubject(at - 1) || degree.test(tokens[at - 1]?.text ?? '')
  if (!tokens.some((_, at) => isSubject(at) || isBehind(at))) return tokens
  return tokens.flatMap((token, at) => {
    if (isSubject(at)) return []
    const next = tokens[at + 1]
    if (isSubject(at + 1) && next !== undefined) return { ...token, text: `${token.text}.${next.text}`, end: next.end }
    return isBehind(at) ? { ...token, gap: token.gap.replace(/^\.(?=\s)/, '') } : token
  })
}

const beforeTrailer = /^(?:b|c1?|d1?)\+$/

/** Joins a class of driving licence with its trailer: `B+E` → `be`. */
function withTrailers(tokens: readonly Token[]): readonly Token[] {
  const isTrailer = (at: number) =>
    tokens[at]?.text === 'e' && tokens[at]?.gap === '' && beforeTrailer.test(tokens[at - 1]?.text ?? '')
  if (!tokens.some((_, at) => isTrailer(at))) return tokens
  return tokens.flatMap((token, at) => {
    if (isTrailer(at)) return []
    return isTrailer(at + 1)
      ? { ...token, text: `${token.text.slice(0, -1)}e`, end: tokens[at + 1]?.end ?? token.end }
      : token
  })
}

function withJoined(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => joined.some(([first]) => first.test(token.text)))) return tokens
  const read: Token[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined) break
    const phrase = joined.find(([first, rest]) => {
      return first.test(token.text) && rest.every((one, step) => one.test(tokens[at + 1 + step]?.text ?? ''))
    })
    const last = phrase === undefined ? at : at + phrase[1].length
    read.push(phrase === undefined ? token : { ...token, text: phrase[2], end: tokens[last]?.end ?? token.end })
    at = last
  }
  return read
}

/** Joins `A-level` into one token, so that its `A` is not taken for an article. */
function withSchoolLevels(tokens: readonly Token[], text: string): readonly Token[] {
  const isLevel = ({ text: word, end }: Token, next: Token | undefined) =>
    word === 'a' && text.charAt(end - 1) === 'A' && /^levels?$/.test(next?.text ?? '') && /^[ -]$/.test(next?.gap ?? '')
  if (!tokens.some((token, at) => isLevel(token, tokens[at + 1]))) return tokens
  return tokens.flatMap((token, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]]
    if (before !== undefined && isLevel(before, token)) return []
    return isLevel(token, next) ? { ...token, text: 'alevel', end: next?.end ?? token.end } : token
  })
}

function withLaws(tokens: readonly Token[], text: string): readonly Token[] {
  const isWritten = ({ text: word, start, end }: Token) => word === 'or' && text.slice(start, end) === 'OR'
  if (!tokens.some(isWritten) || tokens.some((token) => english.test(token.text))) return tokens
  return tokens.map((token) => (isWritten(token) ? { ...token, text: 'obligationenrecht' } : token))
}
