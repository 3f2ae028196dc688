import type { ShouldRevalidateFunction } from '@remix-run/react'

/**
 * Skips reloading after a check of the form, which changes nothing on the server, and after another search on a search
 * page, whose list follows the URL on its own.
 */
export const onlyAfterChange: ShouldRevalidateFunction = ({ formData, currentUrl, nextUrl, ...rest }) => {
  if (formData !== undefined) return formData.get('intent') !== 'check' && rest.defaultShouldRevalidate
  const isSearch = currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search
  if (isSearch && nextUrl.pathname === '/history') return false
  return rest.defaultShouldRevalidate
}
