import { readHeading } from './headings/kind.ts'
import { letterClosing, letterSalutation } from './kind/kind-words.ts'
import type { Row } from './row.ts'
import { fold } from './text/fold.ts'

/** The most rows of a letter, from its salutation. */
const longestLetter = 60
/** Rows below the closing of a letter: a name, a place, a list of enclosures. */
const below = 3

/**
 * Removes the letter from the first pages of a CV: everything up to the signature, if there is a salutation and a
 * closing and a CV follows.
 */
export function withoutLetter(rows: readonly Row[]): readonly Row[] {
  const opening = rows.findIndex(({ text }) => letterSalutation.test(fold(text)) && text.length < 80)
  if (opening === -1 || rows.slice(0, opening).some(isSection)) return rows
  const closing = rows.findIndex(
    ({ text }, index) => index > opening && letterClosing.test(fold(text)) && text.length < 120,
  )
  if (closing === -1 || closing - opening > longestLetter) return rows
  const rest = rows.slice(closing + 1)
  const first = rest.findIndex((row, index) => index >= below || isSection(row) || row.page !== rows[closing]?.page)
  const after = first === -1 ? [] : rest.slice(first)
  return after.filter(isSection).length >= 2 ? after : rows
}

function isSection({ text, isItem }: Row): boolean {
  return !isItem && text.length < 60 && readHeading(text)?.isSure === true
}
