const rtlLetter = String.raw`[[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]&&[\p{L}\p{M}]]`
const ltrLetter = String.raw`[\p{L}--${rtlLetter}]`
const anyRtl = new RegExp(rtlLetter, 'v')
const letters = new RegExp(String.raw`(${rtlLetter})|${ltrLetter}`, 'gv')
/**
 * From a right-to-left letter to the last one before a letter of the other direction, including adjacent brackets,
 * quotes and numbers.
 */
const rtlStretch = new RegExp(
  String.raw`(?:[\(\[«“"]*)${rtlLetter}(?:[^\p{L}\n]*(?:${rtlLetter}|\d+[%\)\]»”"]*|[\)\]»”"]))*`,
  'gv',
)
const ltrStretch = new RegExp(String.raw`${ltrLetter}(?:(?:(?!${rtlLetter})[^\n])*(?:${ltrLetter}|\d))?[+#]*`, 'gv')

/** A part of a text that is written in one direction. */
export interface DirectedText {
  text: string
  rtl: boolean
}

/** A quick test: most texts have none of these characters. Surrogates need the full test. */
const maybeRtl = /[\u0590-\u08FF\uD800-\uDFFF\uFB1D-\uFDFF\uFE70-\uFEFF]/

/** Whether a text has a right-to-left letter: Arabic, Hebrew, Syriac, Thaana, N’Ko or Adlam. */
export function hasRtl(text: string): boolean {
  return maybeRtl.test(text) && anyRtl.test(text)
}

/** Whether a paragraph runs from right to left: its first letter does, or most of its letters do. */
export function isRtlParagraph(text: string): boolean {
  if (!hasRtl(text)) return false
  const found = [...text.matchAll(letters)].map(([, rtl]) => rtl !== undefined)
  return found[0] === true || found.filter(Boolean).length * 2 > found.length
}

/**
 * Splits a paragraph's text where the direction changes. Spaces and punctuation between two words of the other
 * direction belong to them, everything else to the paragraph. The parts joined are the text.
 */
export function splitDirections(text: string, paragraphIsRtl: boolean): DirectedText[] {
  if (!hasRtl(text)) return [{ text, rtl: paragraphIsRtl && !/\p{L}/u.test(text) }]
  const parts: DirectedText[] = []
  let at = 0
  for (const { 0: found, index } of text.matchAll(paragraphIsRtl ? ltrStretch : rtlStretch)) {
    if (index > at) parts.push({ text: text.slice(at, index), rtl: paragraphIsRtl })
    parts.push({ text: found, rtl: !paragraphIsRtl })
    at = index + found.length
  }
  return at < text.length ? [...parts, { text: text.slice(at), rtl: paragraphIsRtl }] : parts
}

/** The most likely language of a text in a right-to-left script, as a tag that Word knows. */
export function rtlLanguage(text: string): string {
  if (/\p{Script=Hebrew}/u.test(text)) return 'he-IL'
  if (/[ٹڈڑےں]/u.test(text)) return 'ur-PK'
  if (/[پچژگک]/u.test(text)) return 'fa-IR'
  if (/\p{Script=Syriac}/u.test(text)) return 'syr-SY'
  return /\p{Script=Thaana}/u.test(text) ? 'dv-MV' : 'ar-SA'
}
