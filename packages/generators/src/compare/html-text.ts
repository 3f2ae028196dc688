import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** Elements whose content is invisible. */
const unseen = new Set(['head', 'script', 'style', 'template', 'noscript'])

/** Inline elements. Every other element begins a new line. */
const inline = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
)

/** The visible text of a page, one line per block, in source order. */
export function htmlText(page: string): string[] {
  const lines: string[] = ['']
  const write = (text: string) => {
    lines[lines.length - 1] += text
  }
  const walk = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      if ('value' in child) write(child.value)
      if (!('tagName' in child) || isUnseen(child)) continue
      const isBlock = !inline.has(child.tagName)
      if (isBlock) lines.push('')
      walk(child)
      if (isBlock) lines.push('')
    }
  }
  walk(parse(page))
  return lines
}

function isUnseen({ tagName, attrs }: DefaultTreeAdapterTypes.Element): boolean {
  return unseen.has(tagName) || attrs.some(({ name }) => name === 'hidden')
}
