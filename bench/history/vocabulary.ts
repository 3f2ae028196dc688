import { pairOf, stretchesOf, vocabularyRow } from '@dossier/db/folding'
import type { CopyValue } from './copy.ts'

type FieldWord = Parameters<typeof vocabularyRow>[0]

/** Words with their IDs, in the order of their first use. */
export class Vocabulary {
  readonly #ids = new Map<string, number>()
  readonly #words: FieldWord[] = []

  /** Returns the ID of a word, assigning one if the word is new. */
  idOf(word: FieldWord): number {
    const key = `${word.field}:${word.word}`
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = this.#words.push(word)
    this.#ids.set(key, id)
    return id
  }

  /** The IDs of a person's or a job's words, and those of its word pairs. */
  wordsOf(texts: { candidate?: string; job?: readonly string[] }): { words: number[]; pairs: number[] } {
    const stretches = stretchesOf({ candidate: '', job: [], runId: '', userId: '', ...texts })
      .filter(([first]) => first?.field !== 'user')
      .map((stretch) => stretch.map((word) => this.idOf(word)))
    const pairs = stretches.flatMap((ids) => ids.slice(1).map((id, at) => pairOf(ids[at] ?? 0, id)))
    return { words: [...new Set(stretches.flat())], pairs: [...new Set(pairs)] }
  }

  /** The rows of the table, without the team. */
  *rows(): Generator<CopyValue[]> {
    for (const [index, word] of this.#words.entries()) {
      const row = vocabularyRow(word)
      yield [index + 1, row.field, row.word, row.short, row.deletions]
    }
  }
}
