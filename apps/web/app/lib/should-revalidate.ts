import type { ShouldRevalidateFunction } from '@remix-run/react'

/**
 * A check of the form changes nothing on the server, so nothing is reloaded after it; nor after another search on a
 * search page, whose list follows the URL by itself.
 */
export const onlyAfterChange: ShouldRevalidateFunction = ({ formData, currentUrl, nextUrl, ...rest }) => {
  if (formData !== undefined) return formData.get('intent') !== 'check' && rest.defaultShouldRevalidate
  const isSearch = currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search
  if (isSearch && nextUrl.pathname === '/history') return false
  return rest.defaultShouldRevalidate
}
