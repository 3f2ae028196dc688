import type { Bytes } from '../define.ts'
import { type Line, setLines } from '../pdf/lines.ts'
import { num, rgb } from '../pdf/objects.ts'
import { PAGE } from '../pdf/page.ts'
import { reopenPdf } from '../pdf/reopen.ts'
import type { TextStyle } from '../pdf/styles.ts'
import { addFace, type Face, type Faces, facesOf, type FontFiles, shown } from '../pdf/typeface.ts'
import { MARK_COLOUR, markSize } from './look.ts'

/** Draws the text across every page, below everything else, as an artifact, so that screen readers skip it. */
export function markPdf(bytes: Bytes, text: string, fonts: FontFiles): Bytes {
  const { objects, root, info, numbersOf, textOf } = reopenPdf(bytes)
  const faces = facesBeside(facesOf(fonts))
  const content = objects.addStream(new TextEncoder().encode(drawn(linesOf(text, faces))), '')
  const used = faces.bold.filter(({ codes }) => codes.size > 0)
  const added = used.map((face) => `/${face.key} ${addFace(face, objects)} 0 R`).join('')
  const pages = numbersOf('/Type/Page/')
  const resources = new Set<number>()
  for (const page of pages) {
    const was = textOf(page)
    objects.add(was.replace(/\/Contents (\d+ 0 R)/, `/Contents[${content} 0 R $1]`), page)
    resources.add(Number(/\/Resources (\d+) 0 R/.exec(was)?.[1]))
  }
  for (const number of resources) objects.add(textOf(number).replace('/Font<<', `/Font<<${added}`), number)
  return objects.file(root, info)
}

/** The faces, with resource names that the document does not use. */
function facesBeside({ plain, bold }: Faces): Faces {
  return { plain: plain.map(beside), bold: bold.map(beside) }
}

function beside(face: Face): Face {
  return { ...face, key: `F${Number(face.key.slice(1)) + 4}` }
}

/** Sets the text in one line as large as possible; a long text takes several lines. */
function linesOf(text: string, faces: Faces): Line[] {
  // English does not change the spelling of a name.
  const setting = { faces, locale: 'en' } as const
  const [line] = setLines(text, styleOf(markSize.largest), { width: Number.POSITIVE_INFINITY, setting })
  const fitting = markSize.largest * Math.min(1, markSize.width / Math.max(1, line?.width ?? 1))
  const size = Math.max(markSize.smallest, Math.floor(fitting))
  return setLines(text, styleOf(size), { width: markSize.width, setting })
}

function styleOf(size: number): TextStyle {
  return { size, bold: true, color: MARK_COLOUR, line: 1, before: 0, after: 0, keepNext: false, rule: false, role: 'P' }
}

function drawn(lines: readonly Line[]): string {
  const height = lines.reduce((sum, line) => sum + line.height, 0)
  const turn = num(Math.SQRT1_2)
  let top = height / 2
  const texts = lines.flatMap((line) => {
    const base = top - line.base
    top -= line.height
    return line.marks.map(
      ({ face, size, text, x }) =>
        `BT /${face.key} ${num(size)} Tf 1 0 0 1 ${num(x - line.width / 2)} ${num(base)} Tm ${shown(text, face)} Tj ET`,
    )
  })
  const place = `${turn} ${turn} -${turn} ${turn} ${num(PAGE.width / 2)} ${num(PAGE.height / 2)} cm`
  return [
    '/Artifact<</Type/Pagination/Subtype/Watermark>>BDC',
    `q ${place} ${rgb(MARK_COLOUR)} rg`,
    ...texts,
    'Q',
    'EMC',
  ].join('\n')
}
