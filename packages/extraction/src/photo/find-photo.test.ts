import { deflateSync } from 'node:zlib'
import { decode, encode } from 'fast-png'
import { describe, expect, test } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { portraitJpeg } from '../testing/portrait.ts'
import { zipOf } from '../testing/zip-of.ts'
import { findPhoto } from './find-photo.ts'
import type { FoundPhoto } from './found-photo.ts'

/** Colours that vary from pixel to pixel like those of a camera, or one colour as in a logo. */
function pixels(width: number, height: number, isDrawn = false): Uint8Array {
  let state = 1
  return Uint8Array.from({ length: width * height * 3 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return isDrawn ? 90 : 90 + (Math.floor(state / 65_536) % 40)
  })
}

interface Placed {
  /** Width and height, and the position of the picture's bottom left corner, in points. */
  at: readonly [width: number, height: number, x: number, y: number]
  /** The picture's dictionary and data. */
  dictionary?: string
  data?: Uint8Array
  page?: 1 | 2
}

const raw = { dictionary: '/Width 120 /Height 160 /Filter /FlateDecode', data: deflateSync(pixels(120, 160)) }

function paper(number: number): string {
  return `<< /Type /Page /Parent 1 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /Im 6 0 R >> >> /Contents ${number + 3} 0 R >>`
}

/** A PDF of two A4 pages with a picture on one of them. */
function pdf({ at, dictionary = raw.dictionary, data = raw.data, page = 1 }: Placed): Uint8Array {
  const [width, height, x, y] = at
  const painted = `q ${width} 0 0 ${height} ${x} ${y} cm /Im Do Q`
  const contents = (number: number): string => {
    const text = number === page ? painted : 'q Q'
    return `<< /Length ${text.length} >>\nstream\n${text}\nendstream`
  }
  const image = `<< /Type /XObject /Subtype /Image ${dictionary} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Length ${data.length} >>\nstream\n`
  const objects = ['<< /Type /Pages /Count 2 /Kids [2 0 R 3 0 R] >>', paper(1), paper(2), contents(1), contents(2)]
  const before = objects.map((text, index) => `${index + 1} 0 obj\n${text}\nendobj\n`).join('')
  const all = [
    Buffer.from(`%PDF-1.7\n${before}6 0 obj\n${image}`),
    data,
    Buffer.from('\nendstream\nendobj\n7 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer << /Root 7 0 R >>\n'),
  ]
  return new Uint8Array(Buffer.concat(all))
}

const inHead: Placed['at'] = [99, 128, 440, 680]

function found(bytes: Uint8Array, type: 'pdf' | 'docx' | 'odt'): Promise<FoundPhoto | null> {
  return findPhoto(type, bytes, defaultLimits)
}

describe('a PDF', () => {
  test('has its photo at the top of the first page, as a PNG of its pixels', async () => {
    const photo = await found(pdf({ at: inHead }), 'pdf')
    expect(photo).toMatchObject({ page: 1, mediaType: 'image/png', width: 99, height: 128 })
    expect.assert(photo?.bytes)
    const { width, height, data } = decode(photo.bytes)
    expect([width, height]).toEqual([120, 160])
    expect(Buffer.compare(Uint8Array.from(data), pixels(120, 160))).toBe(0)
  })

  test('may have a JPEG, and a large photo is reduced to the size that a CV needs', async () => {
    const jpeg = { dictionary: '/Width 72 /Height 96 /Filter /DCTDecode', data: portraitJpeg }
    const photo = await found(pdf({ at: inHead, ...jpeg }), 'pdf')
    expect.assert(photo?.bytes)
    expect(decode(photo.bytes)).toMatchObject({ width: 72, height: 96, channels: 3 })
    const large = deflateSync(pixels(900, 1200))
    const dictionary = '/Width 900 /Height 1200 /Filter /FlateDecode'
    const small = await found(pdf({ at: inHead, dictionary, data: large }), 'pdf')
    // Averaged noise varies little from pixel to pixel, so its PNG is far smaller than a run allows.
    expect.assert(small?.bytes)
    expect(decode(small.bytes)).toMatchObject({ width: 354, height: 472 })
    expect(small.bytes.length).toBeLessThan(2 ** 19)
  })

  test.each<[string, Placed]>([
    ['a banner', { at: [400, 60, 90, 760] }],
    ['an icon', { at: [16, 20, 90, 760] }],
    ['a picture that fills the page', { at: [595, 842, 0, 0] }],
    ['a picture at the foot of the page', { at: [99, 128, 60, 40] }],
    ['a picture on the second page', { at: inHead, page: 2 }],
    ['a logo in one colour', { at: inHead, dictionary: raw.dictionary, data: deflateSync(pixels(120, 160, true)) }],
    ['a picture that is damaged', { at: inHead, data: raw.data.subarray(0, 100) }],
    ['more pixels than are looked at', { at: inHead, dictionary: '/Width 5000 /Height 6000 /Filter /FlateDecode' }],
  ])('%s is not a photo', async (_name, placed) => {
    expect(await found(pdf(placed), 'pdf')).toBeNull()
  })
})

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const drawingMl = 'http://schemas.openxmlformats.org/drawingml/2006'
const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Target="media/image1.bin" Type="image"/></Relationships>`

/** A DrawingML picture, with sizes in English Metric Units. */
function drawing(size = 'cx="1260000" cy="1620000"', cut = ''): string {
  const fill = `<pic:blipFill><a:blip r:embed="rId7"/>${cut}</pic:blipFill>`
  const shape = `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm></pic:spPr>`
  return `<w:r><w:drawing><a:graphic xmlns:a="${drawingMl}/main"><pic:pic xmlns:pic="${drawingMl}/picture">${fill}${shape}</pic:pic></a:graphic></w:drawing></w:r>`
}

function docx(body: string, media: Uint8Array = portraitJpeg, part = 'document'): Promise<Uint8Array> {
  const root =
    part === 'document'
      ? `<w:document ${w} ${r}><w:body>${body}</w:body></w:document>`
      : `<w:hdr ${w} ${r}>${body}</w:hdr>`
  return zipOf({
    'word/document.xml': `<w:document ${w}/>`,
    [`word/${part}.xml`]: root,
    [`word/_rels/${part}.xml.rels`]: relations,
    'word/media/image1.bin': media,
  })
}

const text = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`

describe('a Word file', () => {
  test.each<[string, string, string?]>([
    ['in its first paragraph', `<w:p>${drawing()}</w:p>`],
    [
      'in its first table',
      `<w:tbl><w:tr><w:tc>${text('Lea')}</w:tc><w:tc><w:p>${drawing()}</w:p></w:tc></w:tr></w:tbl>`,
    ],
    ['in a header', `<w:p>${drawing()}</w:p>`, 'header1'],
    [
      'in the old form',
      `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:99.2pt;height:127.55pt"><v:imagedata r:id="rId7"/></v:shape></w:pict></w:r></w:p>`,
    ],
  ])('has its photo %s', async (_name, body, part) => {
    const photo = await found(await docx(body, portraitJpeg, part), 'docx')
    expect(photo).toMatchObject({ page: 1, mediaType: 'image/jpeg', bytes: portraitJpeg })
    expect(photo?.width).toBeCloseTo(99.2, 0)
  })

  test('with a cropped photo reports it without returning the whole picture', async () => {
    const body = `<w:p>${drawing(undefined, '<a:srcRect l="20000" r="20000"/>')}</w:p>`
    expect(await found(await docx(body), 'docx')).toMatchObject({ page: 1, bytes: null })
  })

  test('has no photo if the picture is a logo, too far down, deleted or not shaped like a photo', async () => {
    const logo = encode({ width: 120, height: 160, data: pixels(120, 160, true), channels: 3 })
    const none = [
      await docx(`<w:p>${drawing()}</w:p>`, logo),
      await docx(`${text('Berufserfahrung in der Pflege. '.repeat(80))}<w:p>${drawing()}</w:p>`),
      await docx(`<w:p><w:del>${drawing()}</w:del></w:p>`),
      await docx(`<w:p>${drawing('cx="5000000" cy="900000"')}</w:p>`),
      await docx(
        `<w:p>${drawing()}</w:p>`,
        new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'.repeat(9)),
      ),
    ]
    expect(await Promise.all(none.map((bytes) => found(bytes, 'docx')))).toEqual([null, null, null, null, null])
  })
})

const odf = (name: string): string => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:`

describe('an OpenDocument text', () => {
  const spaces = `${odf('office')}office:1.0" ${odf('text')}text:1.0" ${odf('draw')}drawing:1.0" ${odf('svg')}svg-compatible:1.0" ${odf('style')}style:1.0" ${odf('fo')}xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"`
  const odt = (clip: string): Promise<Uint8Array> => {
    const style = `<style:style style:name="fr1"><style:graphic-properties fo:clip="${clip}"/></style:style>`
    const frame = `<draw:frame draw:style-name="fr1" svg:width="3.5cm" svg:height="4.5cm"><draw:image xlink:href="Pictures/1.jpg"/></draw:frame>`
    return zipOf({
      'content.xml': `<office:document-content ${spaces}><office:automatic-styles>${style}</office:automatic-styles><office:body><office:text><text:p>${frame}</text:p></office:text></office:body></office:document-content>`,
      'Pictures/1.jpg': portraitJpeg,
    })
  }

  test('has its photo in a frame, and reports a cropped one', async () => {
    const whole = await found(await odt('rect(0cm, 0cm, 0cm, 0cm)'), 'odt')
    expect(whole).toMatchObject({ mediaType: 'image/jpeg', bytes: portraitJpeg })
    expect(whole?.height).toBeCloseTo(127.6, 0)
    expect(await found(await odt('rect(1cm, 0cm, 0.5cm, 0cm)'), 'odt')).toMatchObject({ bytes: null })
  })
})
