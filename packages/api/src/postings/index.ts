export { fillConsent, poolConsent } from './consent-texts.ts'
export { postingProcedures } from './procedures.ts'
export type { JobPostingView, PostingView } from './posting-view.ts'
export { openPosting, type PublicPosting, textIn } from './read-posting.ts'
