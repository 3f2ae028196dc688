import type { DossierInputs } from '@dossier/api/client'
import { type CvSection, cvSections, locales } from '@dossier/profiles'
import { InvalidArgumentError, Option } from 'commander'
import { z } from 'zod'
import type { Connection } from './connection-type.ts'
import { readJson } from './files.ts'

type Create = Pick<DossierInputs['runs']['create'], 'locale' | 'terms'>

/** The flags that default to the team's settings. */
export interface DefaultedOptions {
  terms?: string
  locale?: (typeof locales)[number]
}

/** `--locale`, which defaults to the team's setting. */
export function localeOption(): Option {
  const description = 'language of the documents (default: the one of the team, or de-CH)'
  return new Option('--locale <locale>', description).choices(locales)
}

/** `--sections`: the sections of the CV, in their order. */
export function sectionsOption(): Option {
  const description = `sections of the CV, in this order; others are left out (${cvSections.join(', ')})`
  return new Option('--sections <list>', description).argParser(readSections)
}

function readSections(list: string): CvSection[] {
  return list.split(',').map((given) => {
    const section = cvSections.find((known) => known === given.trim())
    if (section === undefined) {
      throw new InvalidArgumentError(`There is no section '${given.trim()}'. Choose from ${cvSections.join(', ')}.`)
    }
    return section
  })
}

/** The help text of `--terms`. */
export const termsHelp = 'commercial terms of the offer, as JSON; what it leaves out comes from the team’s defaults'

const object = z.record(z.string(), z.unknown())

/**
 * Language and terms of a run: the flags, over the team's defaults. Passes on a file that does not contain terms as is:
 * the procedure reports what is wrong with it.
 */
export async function withDefaults({ api }: Connection, { locale, terms: path }: DefaultedOptions): Promise<Create> {
  const terms = path === undefined ? null : await readJson(path)
  const defaults = await api.runs.defaults.query()
  const chosen = locale ?? defaults.locale ?? 'de-CH'
  const given = object.safeParse(terms)
  // The procedure checks the content of the file, and reports all problems at once.
  if (!given.success) return { locale: chosen, terms: terms as Create['terms'] }
  const contact = object.safeParse(given.data['contact'])
  const merged = {
    ...defaults.terms,
    ...given.data,
    ...(contact.success && { contact: { ...defaults.terms.contact, ...contact.data } }),
  }
  return { locale: chosen, terms: merged }
}
