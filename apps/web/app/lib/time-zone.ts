import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'

const year = 365 * 24 * 60 * 60

/** Tells the server the reader's time zone through a cookie, once, so that both format times alike. */
export function useTimeZoneCookie(known: string): void {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone
    if (own === known || document.cookie.includes(`timezone=${encodeURIComponent(own)}`)) return
    document.cookie = `timezone=${encodeURIComponent(own)}; Path=/; Max-Age=${year}; SameSite=Lax`
    revalidate()
  }, [known, revalidate])
}
