import type { Block, Box } from '../../types.ts'
import type { Matrix } from './matrix.ts'

interface Link {
  target: string
  box: Box
}

/** The external links of a page and their boxes. `base` maps the page's own space to points from its top left corner. */
export function readLinks(annotations: readonly unknown[], [a, b, c, d, e, f]: Matrix): Link[] {
  return annotations.flatMap((annotation) => {
    if (typeof annotation !== 'object' || annotation === null) return []
    const target: unknown = Reflect.get(annotation, 'unsafeUrl') ?? Reflect.get(annotation, 'url')
    const rect: unknown = Reflect.get(annotation, 'rect')
    if (typeof target !== 'string' || !Array.isArray(rect)) return []
    const [left = 0, low = 0, right = 0, high = 0] = rect.map(Number)
    const [x0, y0] = [a * left + c * low + e, b * left + d * low + f]
    const [x1, y1] = [a * right + c * high + e, b * right + d * high + f]
    const box = { x: Math.min(x0, x1), y: Math.min(y0, y1), width: Math.abs(x1 - x0), height: Math.abs(y1 - y0) }
    return [{ target, box }]
  })
}

/** The target of the link that contains a block's centre; null if there is none. */
export function linkOf({ box }: Block, links: readonly Link[]): string | null {
  if (box === null) return null
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const link = links.find(
    ({ box: area }) => x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height,
  )
  return link?.target ?? null
}
