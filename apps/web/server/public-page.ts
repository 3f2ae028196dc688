import { publicTimeZone } from '@dossier/api'
import { html, type Html, renderHtml } from '@dossier/generators/html'
import type { RequestHandler } from 'express'

/** The languages of pages for people without an account; the last is the fallback. */
export const publicLanguages = ['de', 'fr', 'en'] as const
export type PublicLanguage = (typeof publicLanguages)[number]

/** The name of each language in that language. */
const languageNames = { de: 'Deutsch', fr: 'Français', en: 'English' } as const satisfies Record<PublicLanguage, string>

const locales = { de: 'de-CH', fr: 'fr-CH', en: 'en-GB' } as const satisfies Record<PublicLanguage, string>

/** A day in a language: that of a moment in the time zone of public pages, or an ISO date as it is. */
export function dayIn(language: PublicLanguage, at: string): string {
  const moment = at.length === isoDateLength ? `${at}T12:00:00Z` : at
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: publicTimeZone }).format(
    new Date(moment),
  )
}

/** A moment in a language, to the minute, with the time zone of public pages. */
export function momentIn(language: PublicLanguage, iso: string): string {
  const how = { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const
  const format = new Intl.DateTimeFormat(locales[language], { ...how, timeZone: publicTimeZone, timeZoneName: 'short' })
  return format.format(new Date(iso))
}

const isoDateLength = '2027-01-31'.length

interface Page {
  language: PublicLanguage
  title: string
  main: Html
  footer: string
  /** The label of the list of languages, and the path of each. */
  languages: { label: string; offered: readonly PublicLanguage[]; pathOf: (language: PublicLanguage) => string }
}

/** A complete page for people without an account, without the application’s layout and code. */
export function publicPage({ language, title, main, footer, languages }: Page): string {
  const link = (one: PublicLanguage) => {
    const name = languageNames[one]
    if (one === language) return html`<li><span aria-current="true" lang="${one}">${name}</span></li>`
    return html`<li><a href="${languages.pathOf(one)}" lang="${one}" hreflang="${one}" data-language>${name}</a></li>`
  }
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow, noarchive" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/share.css" />
        <script src="/share.js" defer></script>
      </head>
      <body>
        <main>${main}</main>
        <footer>
          <p>${footer}</p>
          <nav aria-label="${languages.label}">
            <ul>
              ${languages.offered.map(link)}
            </ul>
          </nav>
        </footer>
      </body>
    </html> `
  return renderHtml(page)
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Restricts what such a page may load and do. */
export const publicHeaders: RequestHandler = (_req, res, next) => {
  res.setHeader('Content-Security-Policy', policy)
  res.setHeader('X-Frame-Options', 'DENY')
  res.setHeader('X-Robots-Tag', 'noindex, nofollow, noarchive')
  next()
}

/** The visitor's language: the one chosen on the page, else the first that the browser requests, else the last of those offered. */
export function publicLanguageOf(
  chosen: unknown,
  acceptLanguage: string | undefined,
  offered: readonly PublicLanguage[] = publicLanguages,
): PublicLanguage {
  const named = offered.find((language) => language === chosen)
  if (named !== undefined) return named
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((text) => /^\s*q=([\d.]+)/.exec(text)?.[1]).find((text) => text !== undefined)
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
  const known = wishes.map(({ language }) => offered.find((one) => one === language))
  return known.find((language) => language !== undefined) ?? offered.at(-1) ?? 'en'
}

/** The size of a file in a language. */
export function sizeIn(language: PublicLanguage, bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000))
  const [value, unit] = kilobytes < 1000 ? [kilobytes, 'kilobyte'] : [kilobytes / 1000, 'megabyte']
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value)
}
