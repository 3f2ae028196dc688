/**
 * How many bits the code of each symbol has, one hex digit a symbol: of bytes, of the end of a block and of copies by length;
 * then of copies by distance. They are a Huffman code for what the parts of the sample documents consist of in the four
 * locales, of 11 bits at most. Changing one changes the bytes of every DOCX.
 */
const lengths = {
  literals:
    'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb5b7bbbbb99bb887776778888897a877a' +
    'b888888999aa989a8b989aaabbbbbbbbb576647775a866556b555687889bbbbb' +
    '8bbbbbbbbbbbbbbbbbbabbbbbbbbabbbbbbbabbbb9babbbbbbbbbbbbbbbaabbb' +
    'bb98bbbbbbbbbbbbabbbbbbbbbbbbbbbbb8bbbbbbbbbbbbbbbbbbbbbbbbbbbbb' +
    'bb556667768868687877978ba78a89',
  distances: 'bbbb98776766454444444545454546',
}

/** Bits of the codes of literals, by symbol. */
export const literalLengths = digits(lengths.literals)

/** Bits of the codes of distances, by symbol. */
export const distanceLengths = digits(lengths.distances)

function digits(text: string): number[] {
  return Array.from(text, (digit) => Number.parseInt(digit, 16))
}
