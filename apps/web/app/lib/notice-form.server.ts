import { noticeKinds, type NoticeMailView, noticeMailInput } from '@dossier/api'
import { formText } from './form-text.ts'

/**
 * Which notices to mail, and when, from the form: never for a kind that the reader is not offered; responds with 400
 * for a time that the form does not offer.
 */
export function noticeMailOf(form: FormData): Pick<NoticeMailView, 'kinds' | 'language'> {
  const choice = noticeMailInput.safeParse({
    kinds: Object.fromEntries(noticeKinds.map((kind) => [kind, form.get(kind) ?? 'never'])),
    language: formText(form, 'language'),
  })
  if (!choice.success) throw new Response(null, { status: 400 })
  return choice.data
}
