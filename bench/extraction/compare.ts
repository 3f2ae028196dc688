/** Normalises a text for comparison: case, quotes, dashes, spaces and punctuation at the ends do not count. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.;:|·•-]+|[\s,.;:|·•-]+$/g, '')
}

function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}+#]+/gu) ?? []
}

/** How similar the words of two texts are: the F1 score of their words, 0 to 1. */
export function likeness(one: string, other: string): number {
  const [left, right] = [wordsOf(one), wordsOf(other)]
  const open = [...right]
  const shared = left.filter((word) => {
    const at = open.indexOf(word)
    if (at >= 0) open.splice(at, 1)
    return at >= 0
  }).length
  return shared === 0 ? 0 : (2 * shared) / (left.length + right.length)
}

export const same = (found: string, truth: string): boolean => plain(found) === plain(truth)
export const sameProse = (found: string, truth: string): boolean => likeness(found, truth) > 0.95
/** Equal to the month if the file shows it, otherwise to the year. */
export const sameDate = (found: string, truth: string): boolean => found.slice(0, 7) === truth

const joining = new Set(['in', 'of', 'en', 'de', 'd', 'der', 'des', 'für', 'for'])
/** The same words in any order, ignoring those that join a degree and its subject. */
export function sameDegree(found: string, truth: string): boolean {
  return degreeKey(found) === degreeKey(truth)
}

function degreeKey(text: string): string {
  return wordsOf(text)
    .filter((word) => !joining.has(word))
    .toSorted()
    .join(' ')
}

/** The same number, with or without its country code. */
export function samePhone(found: string, truth: string): boolean {
  const [short = '', long = ''] = [digitsOf(found), digitsOf(truth)].toSorted((a, b) => a.length - b.length)
  return short.length >= 8 && long.endsWith(short)
}

function digitsOf(text: string): string {
  return text.replaceAll('(0)', '').replace(/\D/g, '').replace(/^0+/, '')
}
