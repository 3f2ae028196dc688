import { cleanText } from './clean.ts'

/** Why a text is left out: a recorded change deleted it, it is invisible, or it is a placeholder. */
export type OmissionReason = 'deleted' | 'hidden' | 'placeholder'

/** A text in the file that the reading leaves out, and why. */
export interface Omission {
  why: OmissionReason
  text: string
}

/** The most texts that are reported, and the most characters of each. */
const most = { texts: 100, letters: 500 }

/** Collects the texts that a reader leaves out. Adjacent pieces form one text, until `end` is called. */
export class Omissions {
  private readonly found: Omission[] = []
  private isOpen = false

  add(why: OmissionReason, text: string): void {
    const last = this.found.at(-1)
    if (this.isOpen && last?.why === why) last.text += text
    else if (this.found.length < most.texts * 10) this.found.push({ why, text })
    this.isOpen = true
  }

  /** Marks the end of a paragraph, or text that is kept, so that the next piece begins a new text. */
  end(): void {
    this.isOpen = false
  }

  /** All texts with letters or digits, without duplicates. */
  all(): Omission[] {
    const once = new Map<string, Omission>()
    for (const { why, text } of this.found) {
      const clean = cleanText(text).trim().slice(0, most.letters)
      if (/[\p{L}\p{N}]/u.test(clean)) once.set(`${why} ${clean}`, { why, text: clean })
    }
    return [...once.values()].slice(0, most.texts)
  }
}
