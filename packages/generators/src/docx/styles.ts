import { BorderStyle, type IStylesOptions, LineRuleType } from 'docx'
import type { Locale } from '@dossier/profiles'
import type { Theme } from '../theme.ts'
import { greys, readableAccent, tint } from './colours.ts'

const wordLanguage: Readonly<Record<Locale, string>> = { 'de-CH': 'de-CH', 'de-DE': 'de-DE', en: 'en-GB', fr: 'fr-FR' }

/** Fonts for Arabic and Hebrew: the theme's font if it has these letters, otherwise a similar one. */
const complexFont: Readonly<Record<Theme['font'], string>> = {
  Calibri: 'Arial',
  Arial: 'Arial',
  Georgia: 'Times New Roman',
  'Times New Roman': 'Times New Roman',
  Verdana: 'Arial',
}

function fonts({ font }: Theme) {
  return { ascii: font, hAnsi: font, eastAsia: font, cs: complexFont[font] }
}

/** Converts points to the twentieths of a point that Word uses for distances. */
const pt = (points: number): number => Math.round(points * 20)

/**
 * Line spacing in 240ths of a line. The rule is explicit, because LibreOffice crops images without it
 * (findings/libreoffice-takes-a-line-without-rule-for-exact.sh).
 */
function line(distance: number): { line: number; lineRule: typeof LineRuleType.AUTO } {
  return { line: distance, lineRule: LineRuleType.AUTO }
}

/** All styles of a document. Sizes are in half-points, distances in twips. */
export function documentStyles(theme: Theme, locale: Locale): IStylesOptions {
  const accent = readableAccent(theme.accent)
  const rule = { style: BorderStyle.SINGLE, size: 4, space: 3, color: tint(accent, 0.45) }
  return {
    default: {
      document: {
        run: {
          font: fonts(theme),
          size: 20,
          color: greys.text,
          language: { value: wordLanguage[locale], bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { after: pt(6), ...line(264) } },
      },
      title: {
        run: { font: fonts(theme), size: 40, bold: true, color: accent },
        paragraph: { spacing: { before: 0, after: pt(2), ...line(240) }, keepNext: true },
      },
      heading1: {
        run: { size: 26, bold: true, color: accent },
        paragraph: {
          spacing: { before: pt(16), after: pt(6), ...line(240) },
          border: { bottom: rule },
          keepNext: true,
          keepLines: true,
        },
      },
      heading2: {
        run: { size: 22, bold: true, color: greys.text },
        paragraph: { spacing: { before: pt(12), after: pt(4), ...line(240) }, keepNext: true, keepLines: true },
      },
      heading3: {
        run: { size: 20, bold: true, color: accent },
        paragraph: { spacing: { before: pt(8), after: pt(3), ...line(240) }, keepNext: true, keepLines: true },
      },
      listParagraph: { paragraph: { spacing: { after: pt(3) } } },
    },
    paragraphStyles: [...textStyles(accent), ...cellStyles(accent), ...frameStyles],
  }
}

type ParagraphStyles = NonNullable<IStylesOptions['paragraphStyles']>

function textStyles(accent: string): ParagraphStyles {
  return [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      run: { size: 24, color: greys.muted },
      paragraph: { spacing: { after: pt(10), ...line(240) } },
    },
    {
      id: 'Small',
      name: 'Small',
      basedOn: 'Normal',
      run: { size: 17, color: greys.muted },
      paragraph: { spacing: { after: pt(3), ...line(240) } },
    },
    {
      id: 'Subject',
      name: 'Subject',
      basedOn: 'Normal',
      run: { size: 26, bold: true, color: accent },
      paragraph: { spacing: { before: pt(22), after: pt(12), ...line(240) }, keepNext: true },
    },
    {
      id: 'ListBullet',
      name: 'List Bullet',
      basedOn: 'Normal',
      paragraph: { spacing: { after: pt(3) } },
    },
  ]
}

function cellStyles(accent: string): ParagraphStyles {
  const spacing = { before: 0, after: 0, ...line(252) }
  return [
    { id: 'CellText', name: 'Cell Text', basedOn: 'Normal', run: { size: 19 }, paragraph: { spacing } },
    {
      id: 'CellNote',
      name: 'Cell Note',
      basedOn: 'CellText',
      run: { size: 17, color: '4B5563' },
      paragraph: { spacing: { ...spacing, after: pt(1.5), ...line(240) } },
    },
    {
      id: 'CellBullet',
      name: 'Cell Bullet',
      basedOn: 'CellText',
      paragraph: { spacing: { ...spacing, after: pt(1.5) } },
    },
    {
      id: 'CellLabel',
      name: 'Cell Label',
      basedOn: 'CellText',
      run: { size: 19, bold: true, color: greys.text },
      paragraph: { spacing },
    },
    {
      id: 'CellHead',
      name: 'Cell Head',
      basedOn: 'CellText',
      run: { size: 17, bold: true, color: accent },
      paragraph: { spacing, keepNext: true },
    },
  ]
}

const frameStyles: ParagraphStyles = [
  {
    id: 'Gap',
    name: 'Gap',
    basedOn: 'Normal',
    run: { size: 8 },
    paragraph: { spacing: { before: 0, after: 0, ...line(120) } },
  },
  {
    id: 'HeaderText',
    name: 'Header Text',
    basedOn: 'Normal',
    run: { size: 16, color: greys.muted },
    paragraph: { spacing: { after: 0, ...line(240) } },
  },
]
