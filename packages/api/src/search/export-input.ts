import { z } from 'zod'
import { exportColumns } from './export-columns.ts'
import { exportFormats } from '../export/index.ts'
import { reading, sort } from './search-input.ts'

/** The export options of a table with these columns. */
export function exporting<Column extends string>(columns: readonly Column[]) {
  return {
    language: reading.language,
    timeZone: reading.timeZone,
    format: z.enum(exportFormats),
    columns: z.array(z.enum(columns)).min(1).max(columns.length).optional().describe('Defaults to all columns'),
  }
}

/** A search to export as a file. */
export const exportInput = z.object({ ...reading, sort, ...exporting(exportColumns) })
export type ExportInput = z.infer<typeof exportInput>
