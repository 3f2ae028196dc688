import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { uiLanguages } from '../i18n/ui-language.ts'
import { localPath } from '../lib/local-path.ts'
import { readColumns } from '../views/history.ts'
import { themeChoices } from '../web-context.ts'
import { readForm } from '../lib/form-text.ts'

/** Stores language, appearance and columns, or ends the session, and redirects back. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const headers = new Headers()
  const language = uiLanguages.find((code) => code === form.get('language'))
  const theme = themeChoices.find((choice) => choice === form.get('theme'))
  if (language) headers.append('Set-Cookie', context.remember('language', language))
  if (theme) headers.append('Set-Cookie', context.remember('theme', theme))
  if (form.has('columns')) {
    const columns = readColumns(
      form
        .getAll('columns')
        .filter((column) => typeof column === 'string')
        .join(','),
    )
    headers.append('Set-Cookie', context.remember('columns', columns.join(',')))
  }
  if (form.get('signOut') === 'yes') {
    headers.append('Set-Cookie', await context.signOut(false))
    return redirect('/sign-in', { headers, status: 303 })
  }
  return redirect(localPath(form.get('back')), { headers, status: 303 })
}

/** Redirects to the start page when opened without a form. */
export function loader() {
  return redirect('/')
}
