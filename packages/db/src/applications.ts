export {
  applicationDeciders,
  type ApplicationFilter,
  type ApplicationRow,
  countApplications,
  dueApplications,
  type FileRow,
  findApplication,
  holdApplication,
  linkRunOfDraft,
  listApplications,
  noteReading,
  oldestUnreadFile,
  readApplicationFile,
  receiptsOf,
  type ReceiptWithFile,
  updateApplication,
} from './queries/applications.ts'
export { eraseApplications, eraseReceipts } from './queries/erase-applications.ts'
export {
  closePosting,
  type ConsentRow,
  findPostingBySlug,
  findPostingOfJob,
  insertConsent,
  newestConsent,
  newestJobInputs,
  type PostingRow,
  putPosting,
} from './queries/postings.ts'
export {
  countReceipts,
  findReceiptBySecret,
  holdApplicationOf,
  insertReceipt,
  type OpenedReceiptRow,
  receivedBefore,
  takeReceiptMail,
  wasMailedSince,
  withdrawReceipt,
} from './queries/receive-application.ts'
export {
  type ApplicationState,
  applicationStates,
  type FileReading,
  type PostingLanguage,
  postingLanguages,
  type PostingText,
} from './schema.ts'
