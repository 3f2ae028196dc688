import { cleanText } from './clean.ts'

/** Why a text of a file is not taken: a recorded change deleted it, nobody sees it, or it only says what to fill in. */
export type OmissionReason = 'deleted' | 'hidden' | 'placeholder'

/** A text that stands in a file and is not taken. */
export interface Omission {
  why: OmissionReason
  text: string
}

/** The most texts that are told, and the most letters of each. */
const most = { texts: 100, letters: 500 }

/** Collects what a reader leaves out. Pieces that follow each other are one text until a paragraph ends. */
export class Omissions {
  private readonly found: Omission[] = []
  private isOpen = false

  add(why: OmissionReason, text: string): void {
    const last = this.found.at(-1)
    if (this.isOpen && last?.why === why) last.text += text
    else if (this.found.length < most.texts * 10) this.found.push({ why, text })
    this.isOpen = true
  }

  /** A paragraph has ended, or a text that is taken stands between. */
  end(): void {
    this.isOpen = false
  }

  /** Everything that has letters or digits, each text once. */
  all(): Omission[] {
    const once = new Map<string, Omission>()
    for (const { why, text } of this.found) {
      const clean = cleanText(text).trim().slice(0, most.letters)
      if (/[\p{L}\p{N}]/u.test(clean)) once.set(`${why} ${clean}`, { why, text: clean })
    }
    return [...once.values()].slice(0, most.texts)
  }
}
