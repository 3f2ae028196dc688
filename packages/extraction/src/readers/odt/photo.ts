import type { Limits } from '../../limits.ts'
import type { FoundPhoto } from '../../photo/found-photo.ts'
import { type Drawn, photoAmong, picturesInHead } from '../../photo/office-photo.ts'
import { unpack } from '../office/unpack.ts'
import { childOf, parseXml, type XmlElement } from '../office/xml.ts'

/** Finds the photo at the top of an OpenDocument text; null if there is none. Throws a ReadError for a damaged file. */
export async function findOdtPhoto(bytes: Uint8Array, limits: Limits): Promise<FoundPhoto | null> {
  const content = (await unpack(bytes, (name) => name === 'content.xml', limits)).get('content.xml')
  if (content === undefined) return null
  const root = parseXml(content, limits)
  const cut = stylesThatCut(childOf(root, 'office:automatic-styles'))
  const body = childOf(root, 'office:body')
  return photoAmong(
    picturesInHead(body, (element) => drawnBy(element, cut)),
    bytes,
    limits,
  )
}

/** The names of styles that crop a picture. */
function stylesThatCut(styles: XmlElement | undefined): Set<string> {
  const names = (styles?.children ?? []).flatMap((style) => {
    if (typeof style === 'string') return []
    const clip = childOf(style, 'style:graphic-properties')?.attributes['fo:clip'] ?? ''
    return /[1-9]/u.test(clip) ? [style.attributes['style:name'] ?? ''] : []
  })
  return new Set(names)
}

/** The picture of a frame; null for other elements. */
function drawnBy(frame: XmlElement, cut: ReadonlySet<string>): Drawn[] | null {
  if (frame.name === 'text:tracked-changes') return []
  const path = childOf(frame, 'draw:image')?.attributes['xlink:href']
  if (frame.name !== 'draw:frame' || path === undefined) return null
  const [width = 0, height = 0] = ['svg:width', 'svg:height'].map((side) => pointsOf(frame.attributes[side] ?? ''))
  const isWhole = !cut.has(frame.attributes['draw:style-name'] ?? '')
  return [{ width, height, path: path.replace(/^\.\//u, ''), isWhole }]
}

const pointsIn: Readonly<Record<string, number>> = { cm: 72 / 2.54, mm: 72 / 25.4, in: 72, pt: 1, px: 0.75 }

function pointsOf(length: string): number {
  const [, number = '0', unit = ''] = /^([\d.]+)(cm|mm|in|pt|px)$/u.exec(length) ?? []
  return Number(number) * (pointsIn[unit] ?? 0)
}
