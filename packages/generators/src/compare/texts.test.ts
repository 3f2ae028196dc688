import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareLines, compareTexts, type TextLine, type TextPiece } from './texts.ts'

const word = fc.constantFrom('Java', 'über', 'führt', 'Жанна', 'C++', '2026', ',', '🙂', '', 'naïve', '\u202e', '<b>')
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
const lines = fc.array(text, { maxLength: 8 })

function side(pieces: readonly TextPiece[], without: 'removed' | 'added'): string {
  return pieces
    .filter(({ kind }) => kind !== without)
    .map((piece) => piece.text)
    .join('')
}

function exchange({ kind, text: words }: TextPiece): TextPiece {
  return { kind: kind === 'same' ? kind : kind === 'added' ? 'removed' : 'added', text: words }
}

function flipped(pieces: readonly TextPiece[]): string {
  const kinds = { same: 0, removed: 1, added: 2 }
  const groups: TextPiece[][] = [[]]
  for (const piece of pieces.map(exchange)) {
    if (piece.kind === 'same') groups.push([piece], [])
    else groups.at(-1)?.push(piece)
  }
  return JSON.stringify(groups.flatMap((group) => group.toSorted((a, b) => kinds[a.kind] - kinds[b.kind])))
}

function huge(start: number): string {
  return Array.from({ length: 9_000 }, (_, index) => `w${start + index}`).join(' ')
}

function told({ kind, pieces }: TextLine): string {
  return `${kind} ${JSON.stringify(pieces)}`
}

function turned({ kind, pieces }: TextLine): string {
  const kinds = { same: 'same', changed: 'changed', added: 'removed', removed: 'added' } as const
  return `${kinds[kind]} ${flipped(pieces)}`
}

describe('compareTexts', () => {
  test('contains both texts completely; equal texts have only `same` pieces', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), fc.oneof(text, fc.string()), (before, after) => {
        const pieces = compareTexts(before, after)
        expect([side(pieces, 'added'), side(pieces, 'removed')]).toEqual([before, after])
        expect(compareTexts(before, before).filter(({ kind }) => kind !== 'same')).toEqual([])
      }),
    )
  })

  test('is symmetric', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(JSON.stringify(compareTexts(after, before))).toBe(flipped(compareTexts(before, after)))
      }),
    )
  })

  test('marks words, not letters', () => {
    expect(compareTexts('Er führt seit 2021 alle 5 Teams.', 'Er führte seit 2021 alle 12 Gruppen.')).toEqual([
      { kind: 'same', text: 'Er ' },
      { kind: 'removed', text: 'führt' },
      { kind: 'added', text: 'führte' },
      { kind: 'same', text: ' seit 2021 alle ' },
      { kind: 'removed', text: '5 Teams' },
      { kind: 'added', text: '12 Gruppen' },
      { kind: 'same', text: '.' },
    ])
  })

  test('treats texts with only a few common words as replaced', () => {
    expect(compareTexts('Das ist ein Satz über Java.', 'Ein Satz und noch viel mehr davon.')).toEqual([
      { kind: 'removed', text: 'Das ist ein Satz über Java.' },
      { kind: 'added', text: 'Ein Satz und noch viel mehr davon.' },
    ])
  })

  test('treats a huge text without common parts as replaced', () => {
    const pieces = compareTexts(huge(0), huge(100_000))
    expect(pieces.length).toBeLessThan(10)
    expect(side(pieces, 'removed')).toBe(huge(100_000))
  })
})

describe('compareLines', () => {
  test('contains both lists of lines completely, in the order of the second', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const found = compareLines(before, after)
        const young = found.filter(({ kind }) => kind !== 'removed').map(({ pieces }) => side(pieces, 'removed'))
        expect(young).toEqual(after)
        const old = found.filter(({ kind }) => kind !== 'added').map(({ pieces }) => side(pieces, 'added'))
        expect(old.toSorted()).toEqual(before.toSorted())
        expect(compareLines(before, before).every(({ kind }) => kind === 'same')).toBe(true)
      }),
    )
  })

  test('is symmetric', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const there = compareLines(before, after).map(turned)
        const back = compareLines(after, before).map(told)
        expect(back.toSorted()).toEqual(there.toSorted())
      }),
    )
  })

  test('finds the reworded line between unchanged lines', () => {
    const found = compareLines(
      ['Profil', 'Java seit 5 Jahren', 'Ende'],
      ['Profil', 'Java seit 6 Jahren', 'Neu', 'Ende'],
    )
    expect(found.map(({ kind }) => kind)).toEqual(['same', 'changed', 'added', 'same'])
    expect(found[1]?.pieces.filter(({ kind }) => kind !== 'same').map((piece) => piece.text)).toEqual(['5', '6'])
  })
})
