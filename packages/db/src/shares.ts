export {
  countUnreadNotices,
  findNoticeMail,
  findNoticeToMail,
  insertNotice,
  listNotices,
  type NewNotice,
  type NoticeRow,
  putNoticeMail,
  readNotices,
  takeDueNotices,
  tellOnce,
} from './queries/notices.ts'
export { findShareToMail, putShareSecret } from './queries/mailed-shares.ts'
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
