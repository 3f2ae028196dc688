/** A searchable text, and the position of each of its code units in the text as typed. */
export interface CleanText {
  text: string
  /** One more than the number of code units: the last one is the end. */
  offsets: number[]
}

const invisible = /[\p{Cf}\p{Cs}]/u
const control = /\p{Cc}/u

/** Removes invisible characters (direction marks, zero-width characters, lone surrogates) and turns control characters into spaces. */
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
