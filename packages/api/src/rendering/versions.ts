import { TEMPLATE_VERSION } from '@dossier/generators'
import { ENGINE_VERSION, LEXICON_VERSION } from '@dossier/matching'
import { BUNDLE_VERSION } from '@dossier/workspace'

/** The versions that may change the bytes of a run. */
export const currentVersions = {
  engine: ENGINE_VERSION,
  lexicon: LEXICON_VERSION,
  templates: TEMPLATE_VERSION,
  bundle: BUNDLE_VERSION,
} as const

export type Versions = Record<keyof typeof currentVersions, string>

/** The versions that made a run, as recorded in its row; the first runs did not record their bundle version. */
export function recordedVersions(stored: Readonly<Record<string, string>>): Versions {
  const { engine = '', lexicon = '', templates = '', bundle = '1' } = stored
  return { engine, lexicon, templates, bundle }
}

/** Whether the current versions made a run. */
export function isCurrent(versions: Versions): boolean {
  const { engine, lexicon, templates, bundle } = currentVersions
  const same = versions.engine === engine && versions.lexicon === lexicon
  return same && versions.templates === templates && versions.bundle === bundle
}
