/**
 * The length in bits of each symbol's code, one hex digit per symbol: bytes, the end of a block and copy lengths, then
 * distances. They form a Huffman code, limited to 11 bits, for the parts of the sample documents in all four locales.
 * Changing one changes the bytes of every DOCX.
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

/** Code lengths of literals and copy lengths, by symbol. */
export const literalLengths = digits(lengths.literals)

/** Code lengths of distances, by symbol. */
export const distanceLengths = digits(lengths.distances)

function digits(text: string): number[] {
  return Array.from(text, (digit) => Number.parseInt(digit, 16))
}
