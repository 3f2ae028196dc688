import { describe, expect, it } from 'vitest'
import { documentText } from '../compare/document-text.ts'
import { generateDocument } from '../documents.ts'
import { decodeBase64, encodeBase64 } from '../picture.ts'
import { basicRun, sampleOptions } from '../testing/basic-run.ts'
import { docxParts } from '../testing/docx-parts.ts'
import { photoOfCamera, samplePhoto } from '../testing/sample-photo.ts'
import { sampleTheme } from '../testing/sample-theme.ts'
import { malformedParts } from '../testing/well-formed.ts'
import { type Photo, photoSchema, withoutNotes } from './photo.ts'

const latin = (photo: Photo) => atob(photo.base64)
const problemsOf = (photo: Photo) => photoSchema.safeParse(photo).error?.issues.map(({ message }) => message) ?? []

describe('a photo', () => {
  it('loses camera metadata and keeps its pixels', () => {
    const photo = photoOfCamera(1, 'Musterwil 47.1N')
    expect(latin(photo).match(/Musterwil/g)).toHaveLength(3)
    expect(problemsOf(photo)).toEqual([])
    expect(withoutNotes(photo)).toEqual(samplePhoto)
    expect(withoutNotes(samplePhoto)).toEqual(samplePhoto)
  })

  it('loses the texts of a PNG', () => {
    const logo = sampleTheme.logo
    expect.assert(logo !== null)
    const bytes = decodeBase64(logo.base64)
    const text = [0, 0, 0, 9, ...[...'tEXtMusterwil'].map((letter) => letter.charCodeAt(0)), 0, 0, 0, 0]
    const noted = Uint8Array.from([...bytes.subarray(0, 33), ...text, ...bytes.subarray(33)])
    const photo: Photo = { mediaType: 'image/png', base64: encodeBase64(noted) }
    expect(latin(photo)).toContain('Musterwil')
    expect(latin(withoutNotes(photo))).not.toContain('Musterwil')
  })

  it('is refused if it is rotated, has print colours, or is not a picture of its type', () => {
    expect(problemsOf(photoOfCamera(6, ''))).toEqual([expect.stringContaining('save it upright')])
    const bytes = decodeBase64(samplePhoto.base64)
    const frame = bytes.findIndex((byte, at) => byte === 0xff && bytes[at + 1] === 0xc0)
    bytes[frame + 9] = 4
    expect(problemsOf({ ...samplePhoto, base64: encodeBase64(bytes) })).toEqual([
      expect.stringContaining('print colours'),
    ])
    expect(problemsOf({ ...samplePhoto, mediaType: 'image/png' })).toContain(
      'The photo is not a PNG or JPEG file of the media type given.',
    )
    expect(problemsOf({ mediaType: 'image/jpeg', base64: btoa('<svg/>') })).not.toEqual([])
  })
})

describe('a CV with a photo', () => {
  const withPhoto = { ...basicRun, pdf: true, photo: samplePhoto }

  it('has it in Word as a picture with alternative text', async () => {
    const [plain, photographed] = await Promise.all([
      generateDocument('cv', basicRun, sampleOptions),
      generateDocument('cv', withPhoto, sampleOptions),
    ])
    const parts = docxParts(photographed.bytes)
    expect(parts['word/document.xml']).toMatch(/<wp:docPr id="2" name="Photo" descr="Foto von [^"]+"\/>/)
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="media/photo.jpg"')
    expect(parts['[Content_Types].xml']).toMatch(/Extension="jpg"/)
    expect(malformedParts(photographed.bytes)).toEqual([])
    expect(documentText(photographed)).toEqual(expect.arrayContaining(documentText(plain) ?? []))
  })

  it('has it in PDF as a figure with alternative text, with the same bytes each time', async () => {
    const [once, again] = [
      await generateDocument('cv_pdf', withPhoto, sampleOptions),
      await generateDocument('cv_pdf', withPhoto, sampleOptions),
    ]
    const text = Buffer.from(once.bytes).toString('latin1')
    expect(text).toMatch(/\/S\/Figure\/P \d+ 0 R\/A<<\/O\/Layout\/Placement\/Block\/BBox\[[\d. ]+\]>>\/Alt/)
    expect(text).toContain('/Filter/DCTDecode')
    expect(again.bytes).toEqual(once.bytes)
  })
})
