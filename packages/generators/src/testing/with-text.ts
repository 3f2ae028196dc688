import type { RunData } from '../define.ts'

/** Keys whose values come from closed lists; every other string of a run is free text that a person or a file gave. */
const closedKeys = new Set(
  (
    'locale category level start end verdict kind code rule area severity outcome type overall recommendation rating ' +
    'asOf date validUntil field concept runId pointer'
  ).split(' '),
)

/** The same run with `text` in every place that holds free text. Quotes then resolve no longer. */
export function withText(run: RunData, text: string): RunData {
  return replaceTexts(run, text) as RunData // strings become strings, and closed values are kept
}

function replaceTexts(value: unknown, text: string, key = ''): unknown {
  if (typeof value === 'string') return closedKeys.has(key) ? value : text
  if (Array.isArray(value)) return value.map((part) => replaceTexts(part, text, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, replaceTexts(part, text, name)]))
}
