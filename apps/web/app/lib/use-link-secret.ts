import { useEffect, useState } from 'react'

/**
 * The secret of the link that led here, which is behind its `#`, where no server and no log sees it; empty before the page has read it and
 * without script. It is taken out of the address, so that it stays in no history.
 */
export function useLinkSecret(): string {
  const [secret, setSecret] = useState('')
  useEffect(() => {
    const found = window.location.hash.slice(1)
    if (found === '') return
    // Only the browser knows it, and only once the page is there.
    // oxlint-disable-next-line react/set-state-in-effect
    setSecret(found)
    window.history.replaceState(window.history.state, '', window.location.pathname)
  }, [])
  return secret
}
