import type { LabelCatalogue } from './labels.ts'

interface FrameLabels {
  page: string
  of: string
}

/** What stands around every document. */
export const frameLabels: LabelCatalogue<FrameLabels> = {
  de: { page: 'Seite', of: 'von' },
  en: { page: 'Page', of: 'of' },
  fr: { page: 'Page', of: 'sur' },
}
