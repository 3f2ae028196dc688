import { plainTheme, type Theme, themeFonts, themeSchema } from '@dossier/generators'
import { formText } from './form-text.ts'
import type { WebContext } from '../web-context.ts'
import { logoTypes, maxLogoBytes } from './theme-choices.ts'

/** Problems of the chosen logo. */
export type LogoProblem = 'logoTooLarge' | 'logoNotImage'

/**
 * Parses the fields of `ThemeFields`. Reports an unusable logo as a problem, and still parses the rest of the theme.
 */
export async function readTheme(
  form: FormData,
  api: WebContext['api'],
): Promise<{ theme: Theme; problem: LogoProblem | null }> {
  const accent = formText(form, 'accent').trim()
  const { logo, problem } = await logoOf(form, api)
  const theme = {
    firm: formText(form, 'firm').trim().slice(0, 200),
    address: formText(form, 'address')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.trim().slice(0, 200))
      .filter((line) => line !== '')
      .slice(0, 5),
    accent: /^#[0-9a-f]{6}$/i.test(accent) ? accent : plainTheme.accent,
    font: themeFonts.find((font) => font === form.get('font')) ?? plainTheme.font,
    logo,
  }
  return { theme, problem }
}

async function logoOf(
  form: FormData,
  api: WebContext['api'],
): Promise<{ logo: Theme['logo']; problem: LogoProblem | null }> {
  const file = form.get('logo')
  if (!(file instanceof File) || file.size === 0) {
    // A form cannot fill in a file field, so a checkbox beside it keeps the logo.
    return { logo: await keptLogo(formText(form, 'keepLogo'), api), problem: null }
  }
  if (file.size > maxLogoBytes) return { logo: null, problem: 'logoTooLarge' }
  const base64 = Buffer.from(await file.arrayBuffer()).toString('base64')
  // Detected from the content, because browsers derive a file's type from its name.
  for (const mediaType of logoTypes) {
    const logo = themeSchema.shape.logo.safeParse({ mediaType, base64 })
    if (logo.success) return { logo: logo.data, problem: null }
  }
  return { logo: null, problem: 'logoNotImage' }
}

async function keptLogo(kept: string, api: WebContext['api']): Promise<Theme['logo']> {
  if (kept === 'team') return (await api.runs.defaults()).theme.logo
  const [, mediaType, base64] = /^data:([a-z/]+);base64,(.*)$/.exec(kept) ?? []
  return themeSchema.shape.logo.safeParse({ mediaType, base64 }).data ?? null
}
