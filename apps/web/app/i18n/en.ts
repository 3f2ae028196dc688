import type { accounts } from './en/accounts.ts'
import type { applications } from './en/applications.ts'
import type { audit } from './en/audit.ts'
import type { apiDocs } from './en/api-docs.ts'
import type { batches } from './en/batches.ts'
import type { compare } from './en/compare.ts'
import type { documents } from './en/documents.ts'
import type { drafts } from './en/drafts.ts'
import type { editor } from './en/editor.ts'
import { history } from './en/history.ts'
import { pages } from './en/pages.ts'
import { replay } from './en/replay.ts'
import { run } from './en/run.ts'
import { searchBox } from './en/search-box.ts'
import type { governance } from './en/governance.ts'
import type { intake } from './en/intake.ts'
import type { jobs } from './en/jobs.ts'
import type { lexicon } from './en/lexicon.ts'
import type { persons } from './en/persons.ts'
import type { requests } from './en/requests.ts'
import type { sharing } from './en/sharing.ts'
import type { tokens } from './en/tokens.ts'
import type { storage } from './en/storage.ts'
import type { submissions } from './en/submissions.ts'
import type { versions } from './en/versions.ts'

/** The English words of every page; the other languages have the same shape. */
export const en = {
  ...pages,
  ...replay,
  ...run,
  ...searchBox,
  ...history,
}

/** The words of every page. */
export type CommonMessages = typeof en

/** The shape of every catalogue, with the topics that only some pages load. */
export type Messages = CommonMessages &
  typeof accounts &
  typeof apiDocs &
  typeof applications &
  typeof audit &
  typeof batches &
  typeof compare &
  typeof documents &
  typeof drafts &
  typeof editor &
  typeof governance &
  typeof intake &
  typeof jobs &
  typeof lexicon &
  typeof persons &
  typeof requests &
  typeof sharing &
  typeof tokens &
  typeof storage &
  typeof submissions &
  typeof versions
