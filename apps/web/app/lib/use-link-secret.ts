import { useEffect, useState } from 'react'

/**
 * The secret of the link that led here, from after its `#`, which no server and no log sees; empty until the page has
 * read it, and without scripts. Removes it from the address, so that it stays in no history.
 */
export function useLinkSecret(): string {
  const [secret, setSecret] = useState('')
  useEffect(() => {
    const found = window.location.hash.slice(1)
    if (found === '') return
    // Only the browser knows it, and only once the page is loaded.
    // oxlint-disable-next-line react/set-state-in-effect
    setSecret(found)
    window.history.replaceState(window.history.state, '', window.location.pathname)
  }, [])
  return secret
}
