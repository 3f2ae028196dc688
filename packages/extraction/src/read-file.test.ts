import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { expect, test } from 'vitest'
import { readFileText } from './read-file.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

async function textsOf(bytes: Uint8Array): Promise<string[]> {
  return (await readFileText(bytes)).lines.map(({ text }) => text)
}

test('plain text becomes one line for each of its lines, with items and tabs', async () => {
  const { lines, type } = await readFileText(encode('Lea Muster\n\n- Löhne geprüft\n– heute\n2019\tBuchhalterin'))
  expect(type).toBe('text')
  expect(lines.map(({ text }) => text)).toEqual(['Lea Muster', 'Löhne geprüft', '– heute', '2019\tBuchhalterin'])
  expect(lines.map(({ mark }) => mark?.kind ?? null)).toEqual([null, 'item', null, null])
  expect(lines[1]?.gapAbove).toBe(12)
})

function cell(...texts: string[]): TableCell {
  return new TableCell({ children: texts.map((text) => new Paragraph(text)) })
}

test('a Word file starts with its header, and the cells of a row are side by side', async () => {
  const document = new Document({
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Jon Muster')] }) },
        children: [
          new Paragraph({ children: [new TextRun({ text: 'Hidden', vanish: true }), new TextRun('Shown')] }),
          new Table({ rows: [new TableRow({ children: [cell('01/2019 –', 'heute'), cell('Koch', 'Hotel Muster')] })] }),
        ],
      },
    ],
  })
  expect(await textsOf(new Uint8Array(await Packer.toBuffer(document)))).toEqual([
    'Jon Muster',
    'Shown',
    '01/2019 – heute\tKoch',
    'Hotel Muster',
  ])
})

test.each([
  ['empty', new Uint8Array()],
  ['wrong_type', new Uint8Array([0, 1, 2, 3])],
  ['damaged', encode('%PDF-1.7 and nothing else')],
])('%s throws a ReadError with the right code', async (code, bytes) => {
  await expect(readFileText(bytes)).rejects.toMatchObject({ name: 'ReadError', code })
})
