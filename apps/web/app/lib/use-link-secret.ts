import { useEffect, useState } from 'react'

/**
 * The secret after the `#` of the link that led here, which no server and no log sees; empty until the page has read
 * it, and without scripts. Removes it from the address, so that no history keeps it.
 */
export function useLinkSecret(): string {
  const [secret, setSecret] = useState('')
  useEffect(() => {
    const found = window.location.hash.slice(1)
    if (found === '') return
    // Only the browser knows it, and only once the page has loaded.
    // oxlint-disable-next-line react/set-state-in-effect
    setSecret(found)
    window.history.replaceState(window.history.state, '', window.location.pathname)
  }, [])
  return secret
}
