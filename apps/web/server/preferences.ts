import { timeZoneNamed } from '@dossier/search'
import { themeChoices, type ThemeChoice } from '../app/web-context.ts'
import { readCookie, serializeCookie } from './cookies.ts'

/** Languages of the interface; readers of other languages get English. */
const languages = ['de', 'en'] as const
type UiLanguage = (typeof languages)[number]

export interface Preferences {
  language: UiLanguage
  theme: ThemeChoice
  timeZone: string
  /** The columns of the history, as its page writes them; empty if the reader has not chosen any. */
  columns: string
}

const ownTimeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone
const year = 365 * 24 * 60 * 60

/**
 * A reader's preferences: cookies first, then the browser's languages, then English, the system theme and the server's
 * time zone.
 */
export function readPreferences(cookie: string | undefined, acceptLanguage: string | undefined): Preferences {
  const chosen = readCookie(cookie, 'language')
  const theme = readCookie(cookie, 'theme')
  const zone = readCookie(cookie, 'timezone')
  return {
    language: languages.find((code) => code === chosen) ?? negotiate(acceptLanguage ?? ''),
    theme: themeChoices.find((choice) => choice === theme) ?? 'system',
    timeZone: (zone === '' ? null : timeZoneNamed(zone)) ?? ownTimeZone,
    columns: readCookie(cookie, 'columns'),
  }
}

/** The cookie that remembers a preference for a year. */
export function rememberPreference(name: 'language' | 'theme' | 'columns', value: string): string {
  return serializeCookie(name, value, { httpOnly: false, secure: false, maxAge: year })
}

function negotiate(header: string): UiLanguage {
  const wishes = header
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().toLowerCase().split(';')
      const quality = params
        .find((param) => param.trim().startsWith('q='))
        ?.trim()
        .slice(2)
      return { code: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
  for (const { code } of wishes) {
    const known = languages.find((language) => language === code)
    if (known) return known
  }
  return 'en'
}
