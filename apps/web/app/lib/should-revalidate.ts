import type { ShouldRevalidateFunction } from '@remix-run/react'

/** A check of the form changes nothing on the server, so nothing is loaded again after it. */
export const notAfterCheck: ShouldRevalidateFunction = ({ formData, defaultShouldRevalidate }) =>
  formData?.get('intent') === 'check' ? false : defaultShouldRevalidate
