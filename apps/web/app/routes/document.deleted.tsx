/** The target of downloads whose file was permanently deleted: an error page that says so. */
export function loader() {
  throw new Response(null, { status: 410 })
}

export default function DeletedDocument() {
  return null
}
