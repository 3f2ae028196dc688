import type { Theme } from '@dossier/generators'
import { formText } from './form-text.ts'
import type { WebContext } from '../web-context.ts'
import { defaultAccent, logoTypes, maxLogoBytes, themeFonts } from './theme-choices.ts'

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
    accent: /^#[0-9a-f]{6}$/i.test(accent) ? accent : defaultAccent,
    font: themeFonts.find((font) => font === form.get('font')) ?? themeFonts[0],
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
    // The browser never gets the bytes of the team's logo, so it cannot send them back.
    const logo = form.get('keepLogo') === 'on' ? (await api.runs.defaults()).theme.logo : null
    return { logo, problem: null }
  }
  if (file.size > maxLogoBytes) return { logo: null, problem: 'logoTooLarge' }
  const bytes = Buffer.from(await file.arrayBuffer())
  const mediaType = logoTypes.find((type) => isOfType(bytes, type))
  if (mediaType === undefined) return { logo: null, problem: 'logoNotImage' }
  return { logo: { mediaType, base64: bytes.toString('base64') }, problem: null }
}

/** Checks the content: browsers derive a file's type from its name, which proves nothing. */
function isOfType(bytes: Buffer, type: (typeof logoTypes)[number]): boolean {
  return bytes.subarray(0, 3).toString('hex') === (type === 'image/png' ? '89504e' : 'ffd8ff')
}
