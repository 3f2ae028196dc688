const rtlLetter = String.raw`[[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]&&[\p{L}\p{M}]]`
const ltrLetter = String.raw`[\p{L}--${rtlLetter}]`
const anyRtl = new RegExp(rtlLetter, 'v')
const letters = new RegExp(String.raw`(${rtlLetter})|${ltrLetter}`, 'gv')
/** From a letter to the last one of its direction before a letter of the other; what is written close to it belongs to it. */
const rtlStretch = new RegExp(
  String.raw`(?:[\(\[«“"]*)${rtlLetter}(?:[^\p{L}\n]*(?:${rtlLetter}|\d+[%\)\]»”"]*|[\)\]»”"]))*`,
  'gv',
)
const ltrStretch = new RegExp(String.raw`${ltrLetter}(?:(?:(?!${rtlLetter})[^\n])*(?:${ltrLetter}|\d))?[+#]*`, 'gv')

/** A stretch of text that is written in one direction. */
export interface DirectedText {
  text: string
  rtl: boolean
}

/** Characters below these are none of those, and most texts have no others; surrogates need a closer look. */
const maybeRtl = /[\u0590-\u08FF\uD800-\uDFFF\uFB1D-\uFDFF\uFE70-\uFEFF]/

/** Whether a text has a letter that is written from right to left: Arabic, Hebrew, Syriac, Thaana, N’Ko, Adlam. */
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
 * Cuts a text where the direction changes, for a paragraph of one direction: blanks and marks between two words of the other
 * direction belong to them, all else to the paragraph. The parts joined are the text.
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

/** The language that a text in a right-to-left script is most likely in, as Word names it. */
export function rtlLanguage(text: string): string {
  if (/\p{Script=Hebrew}/u.test(text)) return 'he-IL'
  if (/[ٹڈڑےں]/u.test(text)) return 'ur-PK'
  if (/[پچژگک]/u.test(text)) return 'fa-IR'
  if (/\p{Script=Syriac}/u.test(text)) return 'syr-SY'
  return /\p{Script=Thaana}/u.test(text) ? 'dv-MV' : 'ar-SA'
}
