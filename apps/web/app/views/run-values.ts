import type { OfferTerms, Theme } from '@dossier/generators'
import type { Anonymity, CvSection, JobPlacements, Locale } from '@dossier/profiles'
import type { Notes, Said } from '../editor/notes.ts'
import type { FilePhoto } from '../web-context.ts'

/** The theme of documents in the fields of a form. A logo is large, so the team's own is an address. */
export interface LookView extends Omit<Theme, 'logo'> {
  /** The chosen logo: the team's, another one as a data URL, or none. */
  logo: 'team' | `data:${string}` | null
  /** The address of the team's logo, which changes with it; null if it has none. */
  teamLogo: string | null
}

/** The values of the fields for the documents of a run. */
export interface RunOptionValues {
  locale: Locale
  look: LookView
  /** Null if the documents name the person. */
  anonymous: Anonymity | null
  /** Whether to create the CV and the offer as PDF too. */
  pdf: boolean
  /** The sections of the CV in order; null for the default sections. */
  sections: CvSection[] | null
}

/** Everything in the form for a new run. */
export interface RunValues extends RunOptionValues {
  candidate: string
  job: string
  /** Decisions about lines of the advert. */
  placements: JobPlacements
  /** SHA-256 of the file that the candidate was read from; null if there is none. */
  original: string | null
  /** The photo in the CV as a data URL; null for none. */
  photo: `data:${string}` | null
  /** The photo that was found in the file of the candidate, which the form offers; null for none, or once it is used. */
  filePhoto: FilePhoto | null
  /** Whether the team's form asks for a photo. */
  asksForPhoto: boolean
  withOffer: boolean
  terms: OfferTerms
  notes: { candidate: Notes; job: Notes; /** Of the terms of the offer. */ terms: readonly Said[] }
  /** The draft that the form is saved as; its revision is 0 until the first save. */
  draft: { id: string; revision: number }
}
