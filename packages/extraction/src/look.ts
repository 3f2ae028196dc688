import type { Run } from './types.ts'

/** The combined look of several runs: the largest size, and bold or italic if all letters are. */
export function lookOf(runs: readonly Run[]): { size: number | null; bold: boolean; italic: boolean } {
  const told = runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  const sizes = runs.flatMap(({ size }) => size ?? [])
  return {
    size: sizes.length === 0 ? null : Math.max(...sizes),
    bold: told.length > 0 && told.every(({ bold }) => bold),
    italic: told.length > 0 && told.every(({ italic }) => italic),
  }
}
