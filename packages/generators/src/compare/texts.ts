import { pairEntries } from '@dossier/profiles/compare'
import { diffArrays } from 'diff'

/** A stretch of text that both versions have, or only the first, or only the second. */
export interface TextPiece {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** A line of two texts. `pieces` in their order are the line; without the added ones the first, without the removed ones the second. */
export interface TextLine {
  kind: 'same' | 'changed' | 'removed' | 'added'
  pieces: TextPiece[]
}

/** So many lines, or words of a line, may differ before they are told as replaced altogether: the work grows with the square. */
const mostEdits = { lines: 2_000, words: 500 }
const mostTokens = 20_000
/** In so many lines words are compared; of the others it is only told that they changed. */
const mostComparedLines = 500

/** What changed from one text to another, word by word; the other way round it tells the same with the sides exchanged. */
export function compareTexts(before: string, after: string): TextPiece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  // One direction decides for both, because the shortest way is not the only one.
  if (before > after) return mirrored(compareTexts(after, before))
  return inOrder(
    compareLists(tokensOf(before), tokensOf(after), mostEdits.words).map(({ kind, values }) => ({
      kind,
      text: values.join(''),
    })),
  )
}

/** What changed from one list of lines to another: lines first, and the words inside of those that are alike. Mirrors too. */
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

/** Words, numbers, blanks, and every other character alone. */
function tokensOf(text: string): string[] {
  const tokens = text.match(/[\p{L}\p{M}]+|\p{N}+|\s+|[^]/gu) ?? []
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

/** Lines that stayed, each time followed by those that did not. */
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

/** The lines of a hunk in the order of the second text, a line that is gone before what took its place. */
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

function mirrored(pieces: readonly TextPiece[]): TextPiece[] {
  const kinds = { same: 'same', removed: 'added', added: 'removed' } as const
  return inOrder(pieces.map(({ kind, text }) => ({ kind: kinds[kind], text })))
}

/** Where text was replaced, what is gone stands before what came. */
function inOrder(pieces: readonly TextPiece[]): TextPiece[] {
  const ordered: TextPiece[] = []
  for (const piece of pieces) {
    const last = ordered.at(-1)
    if (piece.kind === 'removed' && last?.kind === 'added') ordered.splice(-1, 0, piece)
    else ordered.push(piece)
  }
  return ordered
}
