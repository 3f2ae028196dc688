import { createContext, useContext, useState } from 'react'

/** The number of this request in the log; empty in the browser. */
export const RequestIdContext = createContext('')

/** The element of a page that shows the number of its request. */
const elementId = 'request-id'

/** The number of the request whose page failed, as the server rendered it; nothing if the browser made the page. */
export function RequestId() {
  const known = useContext(RequestIdContext)
  const [id] = useState(() =>
    typeof document === 'undefined' ? known : (document.getElementById(elementId)?.textContent ?? ''),
  )
  if (id === '') return null
  return (
    <code id={elementId} className="rounded bg-sunken px-2 py-1 text-xs">
      {id}
    </code>
  )
}
