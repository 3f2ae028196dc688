import type { DossierInputs } from '@dossier/api/client'
import { locales } from '@dossier/profiles'
import { Option } from 'commander'
import { z } from 'zod'
import type { Connection } from './connection-type.ts'
import { readJson } from './files.ts'

type Create = Pick<DossierInputs['runs']['create'], 'locale' | 'terms'>

/** The flags that a team's defaults stand in for. */
export interface DefaultedOptions {
  terms?: string
  locale?: (typeof locales)[number]
}

/** `--locale`, for which the team's default stands in. */
export function localeOption(): Option {
  const description = 'language of the documents (default: the one of the team, or de-CH)'
  return new Option('--locale <locale>', description).choices(locales)
}

/** What `--terms` means, in the help. */
export const termsHelp = 'commercial terms of the offer, as JSON; what it leaves out comes from the team’s defaults'

const object = z.record(z.string(), z.unknown())

/**
 * Language and terms of a run: what the flags say, over the team's defaults. A file that holds no object of terms is passed on as it
 * is: the procedure says what is wrong with it.
 */
export async function withDefaults({ api }: Connection, { locale, terms: path }: DefaultedOptions): Promise<Create> {
  const terms = path === undefined ? null : await readJson(path)
  const defaults = await api.runs.defaults.query()
  const chosen = locale ?? defaults.locale ?? 'de-CH'
  const given = object.safeParse(terms)
  // What a file holds is checked by the procedure, which reports all of it at once.
  if (!given.success) return { locale: chosen, terms: terms as Create['terms'] }
  const contact = object.safeParse(given.data['contact'])
  const merged = {
    ...defaults.terms,
    ...given.data,
    ...(contact.success && { contact: { ...defaults.terms.contact, ...contact.data } }),
  }
  return { locale: chosen, terms: merged }
}
