/** The text of a form field; empty if it is missing or a file. */
export function formText(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** The form of a request; answers 400 if the body is not one. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    // Whatever the error says, the body is not a form.
    throw new Response(null, { status: 400 })
  }
}
