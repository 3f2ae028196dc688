export { type BackupReport, makeBackup } from './make-backup.ts'
export { type Installation, openInstallation } from './open-installation.ts'
export { readReceipts } from './read-receipts.ts'
export { type RestoreReport, type RestoreStep, restoreBackup } from './restore-backup.ts'
