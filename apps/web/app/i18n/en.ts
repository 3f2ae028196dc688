import { audit } from './en/audit.ts'
import { apiDocs } from './en/api-docs.ts'
import { history } from './en/history.ts'
import { pages } from './en/pages.ts'
import { replay } from './en/replay.ts'
import { run } from './en/run.ts'
import { searchBox } from './en/search-box.ts'
import { storage } from './en/storage.ts'
import { submissions } from './en/submissions.ts'
import { versions } from './en/versions.ts'

/** Every word of the user interface in English; the other languages have the same shape. */
export const en = {
  ...apiDocs,
  ...pages,
  ...replay,
  ...run,
  ...searchBox,
  ...storage,
  ...submissions,
  ...versions,
  ...history,
  ...audit,
}

/** The shape of every catalogue. */
export type Messages = typeof en
