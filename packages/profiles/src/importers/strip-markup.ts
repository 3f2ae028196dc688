import { decodeHTMLStrict } from 'entities'

const blockTags =
  'address|article|aside|blockquote|br|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|main|nav|ol|p|pre|section|table|tbody|tfoot|thead|tr|ul'
const inlineTags =
  'a|abbr|b|big|center|cite|code|del|em|font|i|img|ins|kbd|label|mark|o:p|q|s|small|span|strike|strong|sub|sup|tt|u|var'
const attributes = `(?:\\s[^<>]{0,2000})?/?`
const tag = (names: string): RegExp => new RegExp(`</?(?:${names})${attributes}>`, 'giu')
const hidden = /<(script|style|head|title)(?:\s[^<>]{0,2000})?>[^<]*<\/\1\s*>|<!--[^<>]*-->|<!doctype[^<>]*>/giu
const listItem = tag('li').source
const anyTag = tag(`${blockTags}|${inlineTags}|li|td|th|body|html`)
/** A single letter in angle brackets may be a type parameter: it counts as a tag only if it is also closed. */
const closedTag = /<\/[a-z][a-z0-9:]*\s*>|<(?:br|hr|img|p|li)(?:\s[^<>]{0,2000})?\/?>/iu

/** A text without its HTML and Markdown, and whether there was any. List items are lines that begin with `- `. */
export function stripMarkup(source: string): { text: string; hadMarkup: boolean } {
  const text = stripMarkdown(decodeEntities(stripTags(decodeTags(source))))
  return { text, hadMarkup: text !== source }
}

/** HTML that was escaped as a whole: `&lt;p&gt;Built&lt;/p&gt;`. */
function decodeTags(source: string): string {
  if (!source.includes('&lt;')) return source
  const decoded = decodeHTMLStrict(source)
  return closedTag.test(decoded) && !closedTag.test(source) ? decoded : source
}

/** Editors write any space as `&nbsp;`. */
function decodeEntities(source: string): string {
  return source.includes('&') ? decodeHTMLStrict(source.replace(/&nbsp;|&#160;/gu, ' ')) : source
}

/** Anything but a known tag is kept: `a < b`, `List<String>`. */
function stripTags(source: string): string {
  if (!closedTag.test(source)) return source
  return source
    .replace(hidden, ' ')
    .replace(/\s*\n\s*(?=<)|(?<=>)\s*\n\s*/gu, '\n')
    .replace(new RegExp(listItem, 'giu'), (found) => (found.startsWith('</') ? '\n' : '\n- '))
    .replace(tag('td|th'), ' ')
    .replace(tag(blockTags), '\n')
    .replace(anyTag, '')
    .replace(/^(- )?\s+(?=\S)/gmu, '$1')
    .replace(/^- \n+(?=\S)/gmu, '- ')
    .replace(/^- ?$/gmu, '')
    .replace(/\n{2,}/gu, '\n')
    .trim()
}

const outside = { before: '(?<![\\p{L}\\p{N}*_`~])', after: '(?![\\p{L}\\p{N}*_`~])' }
const paired = (mark: string, inner: string): RegExp =>
  new RegExp(`${outside.before}${mark}(?=\\S)(${inner})(?<=\\S)${mark}${outside.after}`, 'gu')
const marks: readonly (readonly [RegExp, string])[] = [
  [/^\s{0,3}(?:```|~~~)[\w-]*\s*$\n?/gmu, ''],
  [/^\s{0,3}(?:-\s?){3,}$\n?|^\s{0,3}(?:[*_]\s?){3,}$\n?/gmu, ''],
  [
    /!?\[([^[\]\n]{0,1000})\]\((?:https?:|mailto:|tel:|www\.|\.{0,2}\/|#)[^()\s]{0,2000}(?:\s"[^"\n]{0,300}")?\)/giu,
    '$1',
  ],
  [/^#{2,6}\s+(\S.*?)\s*#*$/gmu, '$1'],
  [/(?<![\p{L}\p{N}*])\*\*(?=\S)([^\n]{1,1000}?)(?<=\S)\*\*(?!\*)/gu, '$1'],
  [paired('\\*\\*', '[^*\\n]{1,1000}?'), '$1'],
  [paired('__', '[^_\\n]{1,500}\\s[^_\\n]{1,500}?'), '$1'],
  [paired('~~', '[^~\\n]{1,1000}?'), '$1'],
  [paired('\\*', '[^*\\n]{1,1000}?'), '$1'],
  [/(?<=^|[\s([«„“])_(?=\S)([^_\n]{1,1000}?)(?<=\S)_(?=$|[\s.,;:!?)\]»“”])/gmu, '$1'],
  [paired('`', '[^`\\n]{1,1000}?'), '$1'],
  [/\\([*_#[\]`+])/gu, '$1'],
]

function stripMarkdown(source: string): string {
  if (!/[*_`#[~\\-]/.test(source)) return source
  const text = marks.reduce((rest, [pattern, kept]) => rest.replace(pattern, kept), source)
  return text.includes('\n') ? text.replace(/^#\s+(?=\S)/gmu, '') : text
}
