import { useNavigate } from '@remix-run/react'
import { type MouseEvent, useCallback } from 'react'
import { isPlainClick } from '../../lib/keyboard.ts'

/**
 * Follows plain links marked `data-go` below an element without reloading the page: one listener for all rows, so that
 * their links cost nothing to render.
 */
export function useRowLinks(): (event: MouseEvent) => void {
  const navigate = useNavigate()
  return useCallback(
    (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0 || !isPlainClick(event) || !(event.target instanceof Element))
        return
      const link = event.target.closest('a[data-go]')
      const href = link?.getAttribute('href') ?? null
      if (href === null) return
      event.preventDefault()
      navigate(href)
    },
    [navigate],
  )
}
