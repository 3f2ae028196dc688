/** A hidden field with the page to continue with after sign-in. */
export function BackField({ to }: { to: string | null }) {
  return <input type="hidden" name="back" value={to ?? '/'} />
}
