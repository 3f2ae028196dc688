/** The text of a form field; empty when it is missing or a file. */
export function formText(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** The form of a request; a body that is none is answered with 400. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    // Whatever it says of the bytes, they are no form.
    throw new Response(null, { status: 400 })
  }
}
