import { Form, useLocation } from '@remix-run/react'
import { LogOut, Monitor, Moon, Sun } from './ui/icons.ts'
import { useI18n } from '../i18n/index.tsx'
import { uiLanguages } from '../i18n/ui-language.ts'
import { cn } from '../lib/cn.ts'
import { themeChoices, type ThemeChoice } from '../web-context.ts'
import { Button } from './ui/button.tsx'

const languageNames = { de: 'Deutsch', en: 'English' } as const
const themeIcons = { system: Monitor, light: Sun, dark: Moon } as const
const segment =
  'inline-flex h-6 items-center justify-center rounded px-2 text-xs font-medium text-ink-2 transition-colors hover:text-ink aria-pressed:bg-raised aria-pressed:text-ink aria-pressed:shadow-card'

/** Language and appearance, kept in cookies; plain form buttons, so that they work without script. */
export function Preferences({ theme, canSignOut }: { theme: ThemeChoice; canSignOut: boolean }) {
  const { t, language } = useI18n()
  const { pathname, search } = useLocation()
  return (
    <div className="flex items-center gap-2 md:flex-wrap">
      {/* A page in another language is another document, whose words are not loaded here. */}
      <Form method="post" action="/preferences" reloadDocument>
        <input type="hidden" name="back" value={pathname + search} />
        <fieldset aria-label={t.app.language} className="flex rounded-md bg-sunken p-0.5">
          {uiLanguages.map((code) => (
            <button
              key={code}
              type="submit"
              name="language"
              value={code}
              lang={code}
              title={languageNames[code]}
              aria-label={`${code.toUpperCase()} – ${languageNames[code]}`}
              aria-pressed={code === language}
              className={segment}
            >
              {code.toUpperCase()}
            </button>
          ))}
        </fieldset>
      </Form>
      <Form method="post" action="/preferences" className="flex items-center gap-2 md:flex-wrap" preventScrollReset>
        <input type="hidden" name="back" value={pathname + search} />
        <fieldset aria-label={t.app.theme} className="flex rounded-md bg-sunken p-0.5">
          {themeChoices.map((choice) => {
            const Icon = themeIcons[choice]
            return (
              <button
                key={choice}
                type="submit"
                name="theme"
                value={choice}
                title={t.app.themes[choice]}
                aria-label={t.app.themes[choice]}
                aria-pressed={choice === theme}
                className={cn(segment, 'px-1.5!')}
              >
                <Icon aria-hidden className="size-3.5" />
              </button>
            )
          })}
        </fieldset>
        {canSignOut ? (
          <Button type="submit" name="signOut" value="yes" look="quiet" size="sm">
            <LogOut aria-hidden />
            <span className="sr-only md:not-sr-only">{t.app.signOut}</span>
          </Button>
        ) : null}
      </Form>
    </div>
  )
}
