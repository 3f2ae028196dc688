import type { Services } from '@dossier/api'
import { html } from '@dossier/generators/html'
import type { RequestHandler } from 'express'
import type { Attempts } from './attempts.ts'
import { publicHeaders, publicLanguageOf, publicPage } from './public-page.ts'
import { isSecure } from './request-info.ts'
import { hasBrowserCookie } from './session.ts'

const words = {
  de: {
    title: 'Im Moment keine Anmeldung',
    slowed: 'Aus Ihrem Netz kamen zu viele falsche Anmeldungen. Bitte warten Sie eine Minute.',
    full: 'Es melden sich gerade sehr viele an. Bitte versuchen Sie es in einigen Sekunden noch einmal.',
    again: 'Zur Anmeldung',
    language: 'Sprache',
  },
  fr: {
    title: 'Connexion impossible pour l’instant',
    slowed: 'Trop de tentatives de connexion erronées proviennent de votre réseau. Veuillez patienter une minute.',
    full: 'Un très grand nombre de personnes se connectent en ce moment. Veuillez réessayer dans quelques secondes.',
    again: 'Vers la connexion',
    language: 'Langue',
  },
  en: {
    title: 'No sign-in at the moment',
    slowed: 'Too many wrong sign-ins came from your network. Wait a minute, then try again.',
    full: 'Very many people are signing in. Try again in a few seconds.',
    again: 'Go to sign-in',
    language: 'Language',
  },
} as const

const path = '/sign-in'

/**
 * Answers sign-ins that would be refused anyway with a page that costs nothing: from networks that send too many wrong ones, and, while
 * too many strangers wait for their password to be checked, from browsers that never signed in.
 */
export function busyDoor(services: Pick<Services, 'passwordTurns'>, attempts: Attempts): RequestHandler {
  return (req, res, next) => {
    if (req.method !== 'POST' || req.path !== path) return next()
    const isSlowed = attempts.isSlowed(req.ip ?? '')
    const isStranger = !hasBrowserCookie(req.get('cookie'), isSecure(req))
    if (!isSlowed && !(isStranger && services.passwordTurns.isFull())) return next()
    const language = publicLanguageOf(req.query['lang'], req.get('accept-language'))
    const { title, again, language: label, ...reasons } = words[language]
    const main = html`<h1>${title}</h1>
      <p>${isSlowed ? reasons.slowed : reasons.full}</p>
      <p><a class="button quiet" href="${path}">${again}</a></p>`
    const languages = { label, offered: [language], pathOf: () => path }
    res.setHeader('Retry-After', isSlowed ? '60' : '5')
    publicHeaders(req, res, () =>
      res
        .status(429)
        .type('html')
        .send(publicPage({ language, title, main, footer: 'Dossier', languages })),
    )
  }
}
