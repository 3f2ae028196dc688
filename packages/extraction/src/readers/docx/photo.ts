import type { Limits } from '../../limits.ts'
import type { FoundPhoto, Size } from '../../photo/found-photo.ts'
import { type Drawn, photoAmong, picturesInHead } from '../../photo/office-photo.ts'
import { unpack } from '../office/unpack.ts'
import { childOf, elementsOf, parseXml, type XmlElement } from '../office/xml.ts'

const wanted = /^word\/(?:_rels\/)?(?:document|header)\d*\.xml(?:\.rels)?$/u

/** English Metric Units, the unit of DrawingML, per point. */
const emusInPoint = 12_700

/**
 * Finds the photo at the top of a Word file or in its headers; null if there is none. Throws a ReadError for a damaged
 * file.
 */
export async function findDocxPhoto(bytes: Uint8Array, limits: Limits): Promise<FoundPhoto | null> {
  const files = await unpack(bytes, (name) => wanted.test(name), limits)
  const parts = [...files.keys()].filter((path) => path.endsWith('.xml')).toSorted()
  const pictures = parts.flatMap((path) => {
    const part = files.get(path)
    const relations = files.get(path.replace(/^word\/(.*)$/u, 'word/_rels/$1.rels'))
    if (part === undefined || relations === undefined) return []
    const targets = new Map(
      elementsOf(parseXml(relations, limits)).map(({ attributes }) => [attributes['Id'], attributes['Target']]),
    )
    return picturesInHead(parseXml(part, limits), (element) => drawnBy(element, targets))
  })
  return photoAmong(pictures, bytes, limits)
}

type Targets = ReadonlyMap<string | undefined, string | undefined>

/** The pictures of a picture element or a picture-filled shape; null for other elements. */
function drawnBy(element: XmlElement, targets: Targets): Drawn[] | null {
  const { name } = element
  if (name === 'w:del' || name === 'w:moveFrom') return []
  if (name === 'shape') return drawnByOldShape(element, targets)
  if (name !== 'pic' && name !== 'wsp') return null
  const properties = childOf(element, 'spPr')
  const fill = childOf(element, 'blipFill') ?? childOf(properties, 'blipFill')
  if (fill === undefined) return name === 'wsp' ? null : []
  const extent = childOf(childOf(properties, 'xfrm'), 'ext')?.attributes
  const size = {
    width: Number(extent?.['cx'] ?? 0) / emusInPoint,
    height: Number(extent?.['cy'] ?? 0) / emusInPoint,
  }
  const cut = Object.values(childOf(fill, 'srcRect')?.attributes ?? {})
  const id = childOf(fill, 'blip')?.attributes['r:embed']
  // Each side is cropped by at most one per cent; the unit is a thousandth of a per cent.
  return drawn(
    targets.get(id),
    size,
    cut.every((side) => Math.abs(Number(side)) < 1000),
  )
}

/** Reads a VML picture. Word wrote them before 2007 and still does for old programs. */
function drawnByOldShape(shape: XmlElement, targets: Targets): Drawn[] | null {
  const image = childOf(shape, 'imagedata')
  if (image === undefined) return null
  const style = shape.attributes['style'] ?? ''
  const [width = 0, height = 0] = ['width', 'height'].map((side) => {
    const [, number = '0', unit = ''] =
      new RegExp(String.raw`(?:^|;)\s*${side}:\s*([\d.]+)(pt|in)`, 'u').exec(style) ?? []
    return Number(number) * (unit === 'in' ? 72 : 1)
  })
  const isWhole = !Object.keys(image.attributes).some((key) => key.startsWith('crop'))
  return drawn(targets.get(image.attributes['r:id']), { width, height }, isWhole)
}

function drawn(target: string | undefined, size: Size, isWhole: boolean): Drawn[] {
  if (target === undefined) return []
  return [{ ...size, isWhole, path: target.startsWith('/') ? target.slice(1) : `word/${target}` }]
}
