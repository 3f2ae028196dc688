/** The page to go on with after a sign-in. */
export function BackField({ to }: { to: string | null }) {
  return <input type="hidden" name="back" value={to ?? '/'} />
}
