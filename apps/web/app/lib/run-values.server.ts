import { createHash } from 'node:crypto'
import type { RunDefaultsView } from '@dossier/api'
import type { Photo, Theme } from '@dossier/generators'
import type { Locale } from '@dossier/profiles'
import { noNotes } from '../editor/notes.ts'
import type { LookView, RunOptionValues, RunValues } from '../views/run-values.ts'

/** Stored values as a form shows them: the theme's logo is an address if it is the team's. */
export function viewValues<Values extends { theme: Theme }>({ theme, ...values }: Values, team: Theme) {
  return { ...values, look: viewLook(theme, team) }
}

/** Like `viewValues`, for the form for a new run, with its photo as a data URL. */
export function viewRunValues<Values extends { theme: Theme; photo: Photo | null; filePhoto: FoundPhoto | null }>(
  { photo, filePhoto, ...values }: Values,
  { theme, photo: asksForPhoto }: RunDefaultsView,
) {
  const offered = filePhoto && { page: filePhoto.page, address: addressOf(filePhoto.photo) }
  return { ...viewValues(values, theme), photo: photo && addressOf(photo), filePhoto: offered, asksForPhoto }
}

/** A photo in a file of a candidate, and its page. */
export interface FoundPhoto {
  page: number
  photo: Photo
}

function addressOf({ mediaType, base64 }: Photo): `data:${string}` {
  return `data:${mediaType};base64,${base64}`
}

/** The initial values of the fields for the documents of a run. */
export function optionsFrom(defaults: RunDefaultsView, readersLocale: Locale): RunOptionValues {
  const { locale, theme, pdf, sections } = defaults
  return { locale: locale ?? readersLocale, look: viewLook(theme, theme), anonymous: null, pdf, sections }
}

/** An empty form for a new run. */
export function emptyRun(defaults: RunDefaultsView, readersLocale: Locale): RunValues {
  return {
    ...optionsFrom(defaults, readersLocale),
    candidate: '',
    job: '',
    placements: {},
    original: null,
    photo: null,
    filePhoto: null,
    asksForPhoto: defaults.photo,
    withOffer: true,
    terms: defaults.terms,
    notes: { candidate: noNotes, job: noNotes, terms: [] },
    draft: { id: crypto.randomUUID(), revision: 0 },
  }
}

function viewLook({ logo, ...theme }: Theme, team: Theme): LookView {
  const teamLogo = team.logo === null ? null : `/team/logo?v=${versionOf(team.logo.base64)}`
  if (logo === null) return { ...theme, teamLogo, logo }
  const isTeams = logo.base64 === team.logo?.base64
  return { ...theme, teamLogo, logo: isTeams ? 'team' : addressOf(logo) }
}

function versionOf(base64: string): string {
  return createHash('sha256').update(base64).digest('hex').slice(0, 12)
}
