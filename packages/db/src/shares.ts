export {
  countUnreadNotices,
  insertNotice,
  listNotices,
  type NewNotice,
  type NoticeRow,
  readNotices,
} from './queries/notices.ts'
export {
  codeWaits,
  findShareBySecret,
  findShareLink,
  forgiveCodes,
  insertShareLink,
  listShareLinks,
  recordDocumentView,
  recordOpening,
  revokeShareLink,
  shareDocumentsOf,
  type ShareDocumentRow,
  type ShareLinkRow,
  takeCodeAttempt,
  takeExpiredShares,
  writeShareAnswer,
} from './queries/share-links.ts'
export { type ShareAnswer, shareAnswers } from './schema.ts'
