export { csvHead, csvLine } from './csv.ts'
export { type Export, recordedRows } from './recorded-rows.ts'
export { exportFormats, contentTypeOf, rowWriter } from './rows.ts'
export type { ExportTable, Cell } from './table.ts'
