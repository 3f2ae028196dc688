import { type NoticeMailView, noticeMailInput } from '@dossier/api'
import { formText } from './form-text.ts'

/** Which notices are to be mailed, from the form; answers 400 for what the form does not offer. */
export function noticeMailOf(form: FormData): Pick<NoticeMailView, 'kinds' | 'language'> {
  const choice = noticeMailInput.safeParse({ kinds: form.getAll('kind'), language: formText(form, 'language') })
  if (!choice.success) throw new Response(null, { status: 400 })
  return choice.data
}
