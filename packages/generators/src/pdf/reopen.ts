import { pdfObjects, type PdfObjects } from './objects.ts'

/** A PDF of ours, to be written again with more in it. */
export interface ReopenedPdf {
  objects: PdfObjects
  root: number
  info: number
  /** The numbers of the objects whose dictionary begins like this. */
  numbersOf(beginning: string): number[]
  /** The content of an object without a stream. */
  textOf(number: number): string
}

/** Reads the objects of a PDF that `renderPdf` wrote. Throws a `RangeError` for any other file. */
export function reopenPdf(bytes: Uint8Array): ReopenedPdf {
  const file = latin1(bytes)
  const [, size, root, info, table] =
    /trailer\n<<\/Size (\d+)\/Root (\d+) 0 R\/Info (\d+) 0 R\/ID\[<\w+><\w+>\]>>\nstartxref\n(\d+)\n%%EOF\n$/.exec(
      file.slice(-400),
    ) ?? []
  if (table === undefined) throw new RangeError('this is no PDF of ours: it ends differently')
  const rows = [...file.slice(Number(table)).matchAll(/^(\d{10}) 00000 n $/gm)]
  const places = [...rows.map(([, place]) => Number(place)), Number(table)]
  if (rows.length !== Number(size) - 1) throw new RangeError('this is no PDF of ours: objects are missing')
  const bodies = rows.map((_, index) => {
    const start = (places[index] ?? 0) + `${index + 1} 0 obj\n`.length
    return bytes.subarray(start, (places[index + 1] ?? 0) - '\nendobj\n'.length)
  })
  const textOf = (number: number) => latin1(bodies[number - 1] ?? new Uint8Array())
  return {
    objects: pdfObjects(bodies),
    root: Number(root),
    info: Number(info),
    numbersOf: (beginning) =>
      bodies.flatMap((body, index) =>
        latin1(body.subarray(0, beginning.length + 2)) === `<<${beginning}` ? [index + 1] : [],
      ),
    textOf,
  }
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
