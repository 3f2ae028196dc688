import { pairEntries } from '@dossier/profiles/compare'
import { diffArrays } from 'diff'

/** A piece of text that both versions have (`same`), or only the first (`removed`) or the second (`added`). */
export interface TextPiece {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** A line of two compared texts. Its pieces without the added ones are the first line, without the removed ones the second. */
export interface TextLine {
  kind: 'same' | 'changed' | 'removed' | 'added'
  pieces: TextPiece[]
}

/** The most edits to look for before treating everything as replaced, because the work grows with their square. */
const mostEdits = { lines: 2_000, words: 500 }
const mostTokens = 20_000
/**
 * The share of a text that must be kept. Below it, the text counts as replaced, because a few common words would only
 * distract.
 */
const leastKept = 0.35
/** The most lines to compare word by word. Further lines are only marked as changed. */
const mostComparedLines = 500

/** Compares two texts word by word. Exchanging the texts exchanges `removed` and `added` and changes nothing else. */
export function compareTexts(before: string, after: string): TextPiece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  // Both directions use the same comparison, because several shortest edits can exist.
  if (before > after) return piecesOf(changesOf(after, before).map(exchanged))
  return piecesOf(changesOf(before, after))
}

/** A piece that both texts have, and what each has after it, up to the next such piece. */
interface Change {
  same: string
  removed: string
  added: string
}

function changesOf(before: string, after: string): Change[] {
  const changes: Change[] = [{ same: '', removed: '', added: '' }]
  const parts = compareLists(tokensOf(before), tokensOf(after), mostEdits.words)
  for (const [index, { kind, values }] of parts.entries()) {
    const last = changes.at(-1)
    const text = values.join('')
    if (last === undefined || (kind === 'same' && (index === parts.length - 1 || !isBetweenWords(text, last)))) {
      changes.push({ same: text, removed: '', added: '' })
    } else if (kind === 'same') {
      last.removed += text
      last.added += text
    } else last[kind] += text
  }
  const kept = changes.reduce((sum, { same }) => sum + same.length, 0)
  const isAnother = 2 * kept < leastKept * (before.length + after.length)
  return isAnother ? [{ same: '', removed: before, added: after }] : changes
}

/**
 * Whether a text is only spaces and punctuation between two changed words. It then counts as changed, so that readers
 * see one change.
 */
function isBetweenWords(text: string, { removed, added }: Change): boolean {
  return removed !== '' && added !== '' && !/[\p{L}\p{N}]/u.test(text)
}

function exchanged({ same, removed, added }: Change): Change {
  return { same, removed: added, added: removed }
}

function piecesOf(changes: readonly Change[]): TextPiece[] {
  return changes
    .flatMap(({ same, removed, added }): TextPiece[] => [
      { kind: 'same', text: same },
      { kind: 'removed', text: removed },
      { kind: 'added', text: added },
    ])
    .filter(({ text }) => text !== '')
}

/** Compares two lists of lines, and the words of lines that are alike. Symmetric, like `compareTexts`. */
export function compareLines(before: readonly string[], after: readonly string[]): TextLine[] {
  let compared = 0
  const compareWords = (old: string, young: string) =>
    compared++ < mostComparedLines ? compareTexts(old, young) : replaced(old, young)
  return compareBothWays(before, after).flatMap(({ same, removed, added }) => [
    ...same.map((text): TextLine => ({ kind: 'same', pieces: [{ kind: 'same', text }] })),
    ...compareHunk(removed, added, compareWords),
  ])
}

interface Part<T> {
  kind: TextPiece['kind']
  values: T[]
}

/** Splits a text into words, numbers, white space, and single other characters. */
function tokensOf(text: string): string[] {
  const tokens = text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^]/gu) ?? []
  return tokens.length > mostTokens ? [text] : tokens
}

function compareLists(before: readonly string[], after: readonly string[], maxEditLength: number): Part<string>[] {
  const changes = diffArrays([...before], [...after], { maxEditLength })
  if (changes === undefined) {
    return [
      { kind: 'removed', values: [...before] },
      { kind: 'added', values: [...after] },
    ]
  }
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    values: value,
  }))
}

interface Hunk {
  same: string[]
  removed: string[]
  added: string[]
}

/** Unchanged lines, each group followed by the lines that changed after it. */
function compareBothWays(before: readonly string[], after: readonly string[]): Hunk[] {
  if (before.join('\n') > after.join('\n')) {
    return compareBothWays(after, before).map((hunk) => ({ ...hunk, removed: hunk.added, added: hunk.removed }))
  }
  const hunks: Hunk[] = [{ same: [], removed: [], added: [] }]
  for (const { kind, values } of compareLists(before, after, mostEdits.lines)) {
    if (kind === 'same') hunks.push({ same: values, removed: [], added: [] })
    else hunks.at(-1)?.[kind].push(...values)
  }
  return hunks
}

/** The lines of a hunk in the order of the second text, after the removed lines. */
function compareHunk(
  removed: readonly string[],
  added: readonly string[],
  compareWords: typeof compareTexts,
): TextLine[] {
  const pairing = pairEntries(removed, added, { identities: [], words: (line) => line })
  const partners = new Map(pairing.pairs.map((pair) => [pair.after.index, pair.before.value]))
  const gone = pairing.removed.map(({ value }): TextLine => ({
    kind: 'removed',
    pieces: [{ kind: 'removed', text: value }],
  }))
  const present = added.map((text, index): TextLine => {
    const partner = partners.get(index)
    if (partner === undefined) return { kind: 'added', pieces: [{ kind: 'added', text }] }
    return { kind: 'changed', pieces: compareWords(partner, text) }
  })
  return [...gone, ...present]
}

function replaced(before: string, after: string): TextPiece[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
}
