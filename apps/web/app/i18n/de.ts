import { audit } from './de/audit.ts'
import { apiDocs } from './de/api-docs.ts'
import { history } from './de/history.ts'
import { pages } from './de/pages.ts'
import { replay } from './de/replay.ts'
import { run } from './de/run.ts'
import { searchBox } from './de/search-box.ts'
import { storage } from './de/storage.ts'
import { submissions } from './de/submissions.ts'
import { versions } from './de/versions.ts'
import type { Messages } from './en.ts'

/** Every word of the user interface in German, written so that Swiss readers find no ß. */
export const de: Messages = {
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
