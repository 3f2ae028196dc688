export {
  documentSchema,
  documentView,
  type DocumentView,
  type DownloadLink,
  type FoundDocumentView,
  type RunDocumentView,
  runDocumentSchema,
  foundDocumentView,
  foundDocumentSchema,
  deletionSchema,
} from './document-view.ts'
export { downloadLinkSchema } from './document-view.ts'
export { entriesOfRun } from './bundle-entries.ts'
export { mintDownload } from './download-links.ts'
export { healDocument, storeAgain, type HealServices, settleHealed } from './heal-document.ts'
export { openBundle, openDocument, openDownload } from './open-download.ts'
export type { Download } from './download.ts'
export { documentProcedures } from './procedures.ts'
export { isStored, readStored, readUnverified } from './read-stored.ts'
export { selectionFolders } from './selection-folders.ts'
export { recordView } from './record-view.ts'
