import { type PdfObjects, textString } from './objects.ts'

/** An element of the structure that screen readers follow. */
export interface Element {
  /** `H1`, `P`, `Table` … */
  type: string
  /** Its attributes as PDF writes them; empty for none. */
  attributes: string
  /** What it shows, for those who do not see it. */
  alt?: string
  kids: (Element | ContentPlace)[]
}

/** Content of a page that belongs to an element. */
interface ContentPlace {
  /** From 0. */
  page: number
  mark: number
}

/** A new element at the end of another one. */
export function addElement(parent: Element, type: string, attributes = ''): Element {
  const element: Element = { type, attributes, kids: [] }
  parent.kids.push(element)
  return element
}

/** The list that a new item at the end of an element belongs to: the last kid, when that is one. */
export function listIn(parent: Element): Element {
  const last = parent.kids.at(-1)
  if (last !== undefined && 'type' in last && last.type === 'L') return last
  return addElement(parent, 'L', '/O/List/ListNumbering/Disc')
}

/** Adds the tree of elements, and of each page which element each of its marks belongs to. */
export function addStructure(
  objects: PdfObjects,
  document: Element,
  { pages, marks }: { pages: readonly number[]; marks: readonly (readonly Element[])[] },
): number {
  const root = objects.reserve()
  const numbers = new Map<Element, number>()
  const write = (element: Element, parent: number): number => {
    const number = objects.reserve()
    numbers.set(element, number)
    const kids = element.kids.flatMap((kid) => {
      if (!('type' in kid)) return [`<</Type/MCR/Pg ${pages[kid.page]} 0 R/MCID ${kid.mark}>>`]
      return isEmpty(kid) ? [] : [`${write(kid, number)} 0 R`]
    })
    const attributes = element.attributes === '' ? '' : `/A<<${element.attributes}>>`
    const alt = element.alt === undefined ? '' : `/Alt${textString(element.alt)}`
    objects.add(
      `<</Type/StructElem/S/${element.type}/P ${parent} 0 R${attributes}${alt}/K[${kids.join(' ')}]>>`,
      number,
    )
    return number
  }
  const top = write(document, root)
  const rows = marks.map((elements, page) => `${page}[${elements.map((one) => `${numbers.get(one)} 0 R`).join(' ')}]`)
  const parents = objects.add(`<</Nums[${rows.join(' ')}]>>`)
  objects.add(`<</Type/StructTreeRoot/K ${top} 0 R/ParentTree ${parents} 0 R/ParentTreeNextKey ${pages.length}>>`, root)
  return root
}

/** A cell without words is still a cell: rows keep their number of them. */
function isEmpty({ type, kids }: Element): boolean {
  const isKept = type === 'TD' || type === 'TH' || type === 'TR' || type === 'Table'
  return !isKept && kids.every((kid) => 'type' in kid && isEmpty(kid))
}

/** Opens content that says something else than it shows. */
export function actualText(text: string): string {
  return `/Span<</ActualText${textString(text)}>>BDC`
}
