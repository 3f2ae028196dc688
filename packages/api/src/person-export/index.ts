export { openPersonExport } from './open-person-export.ts'
export { personExportProcedures } from './procedures.ts'
