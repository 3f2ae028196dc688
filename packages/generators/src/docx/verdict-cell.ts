import type { Locale } from '@dossier/profiles'
import type { CriterionResult, Verdict } from '@dossier/matching'
import { overrideUnderStatus } from '../locale/override.ts'
import { verdictName } from '../locale/verdict.ts'
import { personColours, verdictColours } from '../status-colours.ts'
import { paragraph, statusCell } from './blocks.ts'
import type { Cell } from './model.ts'

/**
 * The status of a criterion: `shown` on its colour, or a person's decision on a separate colour, with the verdict of
 * the rules below it.
 */
export function verdictCell(result: CriterionResult, shown: Verdict, locale: Locale): Cell {
  const { override } = result
  if (override === undefined) return statusCell(verdictName(shown, locale), verdictColours[shown])
  const status = statusCell(verdictName(override.verdict, locale), personColours)
  const under = overrideUnderStatus(result, override, locale)
  const notes = under.map((text) => paragraph({ text, color: personColours.text }, 'CellNote', { align: 'left' }))
  return { ...status, content: [...status.content, ...notes] }
}
