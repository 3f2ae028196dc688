import { createContext, useContext } from 'react'

/** The nonce of this page's scripts; empty in the browser, which hides nonces from scripts. */
export const NonceContext = createContext('')

/** The nonce that the page's own scripts need. */
export function useNonce(): string {
  return useContext(NonceContext)
}
