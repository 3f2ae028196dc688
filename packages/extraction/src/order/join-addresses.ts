import type { Line } from '../types.ts'

/** Joins an e-mail address or link that was broken at a line end. */
export function joinAddresses(lines: readonly Line[]): Line[] {
  const result: Line[] = []
  for (const line of lines) {
    const last = result.at(-1)
    if (last !== undefined && isBroken(last, line)) result[result.length - 1] = joined(last, line)
    else result.push(line)
  }
  return result
}

function isBroken(last: Line, line: Line): boolean {
  if (line.segments.length > 1 || last.page !== line.page || !/^[\w./@-]+$/u.test(line.text)) return false
  const [from, to] = [last.segments.at(-1), line.segments[0]]
  const word = /\S+$/u.exec(last.text)?.[0] ?? ''
  if (!/@|^https?:|^www\.|\.\w{2,}\//iu.test(word) && !(from?.link ?? '').includes(`${word}${line.text}`)) return false
  const isSameLink = from !== undefined && from.link !== null && from.link === to?.link
  return isSameLink || (/[.@/_-]$/u.test(word) && /^[a-z\d]/u.test(line.text) && !/@/u.test(line.text))
}

function joined(last: Line, line: Line): Line {
  const [from, to] = [last.segments.at(-1), line.segments[0]]
  if (from === undefined || to === undefined) return last
  const segment = { ...from, text: `${from.text}${to.text}`, runs: [...from.runs, ...to.runs] }
  const segments = [...last.segments.slice(0, -1), segment]
  return { ...last, segments, text: segments.map(({ text }) => text).join('\t') }
}
