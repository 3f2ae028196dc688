import { history } from './de/history.ts'
import { pages } from './de/pages.ts'
import { replay } from './de/replay.ts'
import { run } from './de/run.ts'
import { searchBox } from './de/search-box.ts'
import type { CommonMessages } from './en.ts'

/** The words of every page in German, written so that Swiss readers find no ß. */
export const de: CommonMessages = {
  ...pages,
  ...replay,
  ...run,
  ...searchBox,
  ...history,
}
