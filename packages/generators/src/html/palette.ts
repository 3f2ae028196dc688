import type { Verdict } from '@dossier/matching'
import { plainTheme, type Theme, themeFonts } from '../theme.ts'
import { blend, readableOn } from './contrast.ts'

/** The colour variables of one colour scheme. */
interface Scheme {
  paper: string
  panel: string
  text: string
  muted: string
  line: string
  mark: string
  verdicts: Readonly<Record<Verdict, string>>
}

const light: Scheme = {
  paper: '#ffffff',
  panel: '#f5f7f9',
  text: '#1d2430',
  muted: '#566072',
  line: '#d6dce4',
  mark: '#ffec8a',
  verdicts: {
    fulfilled: '#1c7a4c',
    partial: '#a86a08',
    potential: '#2a6cae',
    not_mentioned: '#69737f',
    open: '#7a4fb0',
    unfulfilled: '#b3352b',
  },
}

const dark: Scheme = {
  paper: '#12161c',
  panel: '#1a2029',
  text: '#e7ebf0',
  muted: '#a3adba',
  line: '#333d4a',
  mark: '#5a4a00',
  verdicts: {
    fulfilled: '#55c28a',
    partial: '#e0a94a',
    potential: '#74b2ee',
    not_mentioned: '#a2acb8',
    open: '#bd9bea',
    unfulfilled: '#f0877d',
  },
}

const stacks: Readonly<Record<Theme['font'], string>> = {
  Calibri: "Calibri, Carlito, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif",
  Arial: "Arial, 'Liberation Sans', 'Helvetica Neue', Helvetica, sans-serif",
  Georgia: "Georgia, Gelasio, 'Times New Roman', serif",
  'Times New Roman': "'Times New Roman', 'Liberation Serif', Times, serif",
  Verdana: "Verdana, 'DejaVu Sans', sans-serif",
}

/**
 * The CSS variables of both colour schemes. Moves the accent until it is readable on paper and panels, and replaces an
 * invalid theme value by that of the plain theme.
 */
export function paletteCss(theme: Theme): string {
  const accent = /^#[0-9a-f]{6}$/i.test(theme.accent) ? theme.accent.toLowerCase() : plainTheme.accent
  const font = themeFonts.includes(theme.font) ? theme.font : plainTheme.font
  return [
    `:root{color-scheme:light dark;--font:${stacks[font]};${variables(light, accent)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${variables(dark, accent)}}}`,
  ].join('\n')
}

function variables(scheme: Scheme, accent: string): string {
  const { verdicts, ...grounds } = scheme
  const readable = readableOn(accent, scheme.panel)
  const colours = Object.entries({
    ...grounds,
    accent: readable,
    'accent-soft': blend(scheme.paper, readable, 0.14),
  })
  const status = Object.entries(verdicts).flatMap(([verdict, colour]) => {
    const soft = blend(scheme.paper, colour, 0.12)
    return [
      [`v-${verdict}`, colour],
      [`v-${verdict}-soft`, soft],
      [`v-${verdict}-text`, readableOn(colour, soft, 4.8)],
    ]
  })
  return [...colours, ...status].map(([name, value]) => `--${name}:${value}`).join(';')
}
