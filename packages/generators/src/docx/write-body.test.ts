import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph as DocxParagraph,
  ShadingType,
  Table as DocxTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { expect, test } from 'vitest'
import { docxParts } from '../testing/docx-parts.ts'
import { findNode, xmlTree } from '../testing/xml-tree.ts'
import { plainTheme } from '../theme.ts'
import { paragraph } from './blocks.ts'
import type { Block } from './model.ts'
import { render } from './render.ts'

async function ours(block: Block, element: string) {
  const model = { locale: 'en', theme: plainTheme, title: '', subject: '', margin: 2, blocks: [block] } as const
  const parts = docxParts(await render(model, new Date(0)))
  return findNode(xmlTree(parts['word/document.xml'] ?? ''), element)
}

async function docxs(child: DocxParagraph | DocxTable, element: string) {
  const file = new Document({ sections: [{ children: [child] }] })
  const parts = docxParts(new Uint8Array(await Packer.toArrayBuffer(file)))
  return findNode(xmlTree(parts['word/document.xml'] ?? ''), element)
}

function text(content: string, style: string, keepNext = false): DocxParagraph {
  return new DocxParagraph({ style, children: [new TextRun(content)], ...(keepNext ? { keepNext } : {}) })
}

function width(size: number) {
  return { size, type: WidthType.DXA }
}

test('a paragraph equals the one that docx writes', async () => {
  const look = { bold: true, italic: true, color: '123456', fill: 'ABCDEF' }
  const block = paragraph(['plain ', { text: 'R&D <1>', ...look }], 'Small', {
    align: 'center',
    keepNext: true,
    pageBreakBefore: true,
    spaceBefore: 4,
  })
  const shading = { type: ShadingType.CLEAR, color: 'auto', fill: 'ABCDEF' }
  const reference = new DocxParagraph({
    style: 'Small',
    alignment: AlignmentType.CENTER,
    keepNext: true,
    pageBreakBefore: true,
    spacing: { before: 80 },
    children: [
      new TextRun('plain '),
      new TextRun({ text: 'R&D <1>', bold: true, italics: true, color: '123456', shading }),
    ],
  })
  const expected = await docxs(reference, 'w:p')
  expect(expected?.children.length).toBeGreaterThan(1)
  expect(await ours(block, 'w:p')).toEqual(expected)
})

test('a table equals the one that docx writes', async () => {
  const line = { style: BorderStyle.SINGLE, size: 4, space: 0, color: 'D0D5DB' }
  const block: Block = {
    kind: 'table',
    columns: [25, 75],
    head: [
      { content: [paragraph('A', 'CellHead')], fill: 'EEEEEE', verticalAlign: 'center' },
      { content: [paragraph('B', 'CellHead')] },
    ],
    rows: [[{ content: [paragraph('both', 'CellText')], span: 2 }]],
    look: 'grid',
  }
  const head = [
    new TableCell({
      width: width(2410),
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EEEEEE' },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [text('A', 'CellHead', true)],
    }),
    new TableCell({ width: width(7229), children: [text('B', 'CellHead', true)] }),
  ]
  const body = [new TableCell({ width: width(9639), columnSpan: 2, children: [text('both', 'CellText')] })]
  const reference = new DocxTable({
    width: width(9639),
    columnWidths: [2410, 7229],
    layout: TableLayoutType.FIXED,
    borders: { top: line, left: line, bottom: line, right: line, insideHorizontal: line, insideVertical: line },
    margins: { top: 45, left: 85, bottom: 45, right: 85, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({ cantSplit: true, tableHeader: true, children: head }),
      new TableRow({ cantSplit: true, children: body }),
    ],
  })
  const expected = await docxs(reference, 'w:tbl')
  expect(expected?.children.length).toBeGreaterThan(1)
  expect(await ours(block, 'w:tbl')).toEqual(expected)
})

test('a bullet refers to the list that docx defined', async () => {
  const model = { locale: 'en', theme: plainTheme, title: '', subject: '', margin: 2 } as const
  const parts = docxParts(await render({ ...model, blocks: [paragraph('x', 'ListBullet')] }, new Date(0)))
  const number = /<w:numId w:val="(\d+)"\/>/.exec(parts['word/document.xml'] ?? '')?.[1]
  expect(parts['word/numbering.xml']).toContain(`<w:num w:numId="${number}"`)
})
