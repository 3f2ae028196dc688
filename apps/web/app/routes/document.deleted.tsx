/** Where a download leads whose file was deleted for good: an error page that says so. */
export function loader() {
  throw new Response(null, { status: 410 })
}

export default function DeletedDocument() {
  return null
}
