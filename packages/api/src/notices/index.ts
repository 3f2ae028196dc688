export type { NoticeCode, NoticeView } from './notice-view.ts'
export { noticesRouter } from './procedures.ts'
