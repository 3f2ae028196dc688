import { useNavigate } from '@remix-run/react'
import { Keyboard } from './ui/icons.ts'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useI18n } from '../i18n/index.tsx'
import { useMay } from '../lib/may.tsx'
import { isFreeKey } from '../lib/keyboard.ts'
import { Button } from './ui/button.tsx'
import { Dialog } from './ui/dialog.tsx'
import { Kbd } from './ui/kbd.tsx'

const places = {
  n: { to: '/', key: 'newRun', needs: 'runs:write' },
  r: { to: '/runs', key: 'runs', needs: 'runs:read' },
  h: { to: '/history', key: 'history', needs: 'documents:read' },
  a: { to: '/audit', key: 'audit', needs: 'audit:read' },
  s: { to: '/storage', key: 'storage', needs: 'storage:read' },
} as const

const KeyHelp = lazy(async () => ({ default: (await import('./key-help.tsx')).KeyHelp }))
const Palette = lazy(async () => ({ default: (await import('./palette/palette.tsx')).Palette }))

/** How long the second key of a sequence may take, in milliseconds. */
const sequenceTime = 1_200

/**
 * The keyboard shortcuts of the whole application: `g` and a letter navigate, `/` searches, `?` explains, Ctrl-K or ⌘K
 * opens the palette.
 */
export function Shortcuts() {
  const { t } = useI18n()
  const [open, setOpen] = useState<'help' | 'palette' | null>(null)
  const may = useMay()
  const own = Object.fromEntries(Object.entries(places).filter(([, { needs }]) => may(needs)))
  useShortcuts(setOpen, may)
  const close = () => setOpen(null)
  const pages = [
    ...Object.values(own).map(({ to, key }) => ({ to, label: t.keys[key] })),
    { to: '/submissions', label: t.nav.submissions },
  ]
  return (
    <>
      <Button
        look="quiet"
        size="sm"
        className="needs-script mt-1.5 hidden! md:inline-flex!"
        onClick={() => setOpen('help')}
      >
        <Keyboard aria-hidden />
        {t.app.shortcuts}
        <Kbd>?</Kbd>
      </Button>
      <Dialog open={open === 'help'} onClose={close} title={t.app.shortcuts} closeLabel={t.app.close}>
        {open === 'help' ? (
          <Suspense>
            <KeyHelp places={own} />
          </Suspense>
        ) : null}
      </Dialog>
      <Dialog open={open === 'palette'} onClose={close} title={t.palette.title} closeLabel={t.app.close}>
        {open === 'palette' ? (
          <Suspense>
            <Palette pages={pages} onClose={close} />
          </Suspense>
        ) : null}
      </Dialog>
    </>
  )
}

function useShortcuts(show: (what: 'help' | 'palette') => void, may: ReturnType<typeof useMay>) {
  const navigate = useNavigate()
  const waitingSince = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'k' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault()
        show('palette')
        return
      }
      if (!isFreeKey(event)) return
      if (event.timeStamp - waitingSince.current < sequenceTime) {
        waitingSince.current = Number.NEGATIVE_INFINITY
        const place = Object.entries(places).find(([letter]) => letter === event.key)?.[1]
        if (place === undefined || !may(place.needs)) return
        // The same key must not also act on the page that is left.
        event.preventDefault()
        navigate(place.to)
        return
      }
      if (event.key === 'g') waitingSince.current = event.timeStamp
      if (event.key === '?') show('help')
      if (event.key === '/' && !document.querySelector('[data-search]')) {
        event.preventDefault()
        navigate('/history')
      }
    }
    document.addEventListener('keydown', onKey, { capture: true })
    return () => document.removeEventListener('keydown', onKey, { capture: true })
  }, [navigate, show, may])
}
