/** A text that can be searched for, and where each of its code units was in the text as it was typed. */
export interface CleanText {
  text: string
  /** One more than there are code units: the last is the end. */
  offsets: number[]
}

const invisible = /[\p{Cf}\p{Cs}]/u
const control = /\p{Cc}/u

/** Takes out what cannot be seen (marks of direction, zero width, halves of characters) and makes controls spaces. */
export function cleanText(typed: string): CleanText {
  const parts: string[] = []
  const offsets: number[] = []
  let offset = 0
  for (const character of typed) {
    if (!invisible.test(character)) {
      parts.push(control.test(character) ? ' ' : character)
      for (let unit = 0; unit < character.length; unit++) offsets.push(offset + unit)
    }
    offset += character.length
  }
  offsets.push(offset)
  return { text: parts.join(''), offsets }
}
