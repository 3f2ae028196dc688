import { z } from 'zod'
import { exportColumns } from '../export/columns.ts'
import { exportFormats } from '../export/rows.ts'
import { reading } from './search.ts'

/** A search to be taken away as a file. */
export const exportInput = z.object({
  ...reading,
  format: z.enum(exportFormats),
  columns: z.array(z.enum(exportColumns)).min(1).max(exportColumns.length).optional().describe('All when left out'),
})
export type ExportInput = z.infer<typeof exportInput>
