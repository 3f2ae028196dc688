const abbreviation =
  /(?:^|[\s(])(?:\p{L}|z\. ?b|d\. ?h|u\. ?a|o\. ?ä|e\.g|i\.e|p\. ?ex|bzw|ca|inkl|mind|min|max|nr|dr|prof|dipl|eidg|usw|vgl|resp|evtl|ggf|sog|mio|mrd|kat|std|str|abs|art|bspw|gem|abgeschl|mr|mrs|ms|mme|approx|incl|env|kl|st|vs|no|tel|abt|ext|int)\.$/iu

/**
 * `Fachkunde I.` and `Führerausweis B.`: a single letter that ends a sentence, although other single letters are
 * initials.
 */
const namedLetter =
  /(?:(?<=\p{L} )[IVX]|(?:klasse|kategorie|kat\.|(?:führer|fahr)?(?:schein|ausweis)|permis|catégorie|licen[cs]e|category|class|niveau|level|typ) \p{Lu})\.$/iu

/**
 * The sentences of a paragraph; the full stop of an abbreviation does not end one. Linear in the length of the text.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of text.matchAll(/[.!?…]["»“”)]?\s{1,2}(?=[\p{Lu}„«"“(])/gu)) {
    const end = match.index + match[0].length
    const before = text.slice(Math.max(start, match.index - 24), match.index + 1)
    if (abbreviation.test(before) && !namedLetter.test(before)) continue
    sentences.push(text.slice(start, end).trim())
    start = end
  }
  return [...sentences, text.slice(start).trim()].filter((sentence) => sentence !== '')
}
