import type { RunData } from '../define.ts'

/** Keys with enumerated values. Every other string of a run is free text from a person or a file. */
const closedKeys = new Set(
  (
    'locale category level start end verdict kind code rule area severity outcome type overall recommendation rating ' +
    'asOf date validUntil field concept runId pointer'
  ).split(' '),
)

/** A copy of a run with `text` in every place for free text. Its quotes no longer resolve. */
export function withText(run: RunData, text: string): RunData {
  return replaceTexts(run, text) as RunData // strings stay strings, and enumerated values are kept
}

function replaceTexts(value: unknown, text: string, key = ''): unknown {
  if (typeof value === 'string') return closedKeys.has(key) ? value : text
  if (Array.isArray(value)) return value.map((part) => replaceTexts(part, text, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, replaceTexts(part, text, name)]))
}
