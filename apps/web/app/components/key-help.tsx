import { useI18n } from '../i18n/index.tsx'
import { Kbd } from './ui/kbd.tsx'

interface KeyHelpProps {
  /** The page that each letter after `g` leads to. */
  places: Readonly<Record<string, { key: 'newRun' | 'runs' | 'history' | 'audit' | 'storage' }>>
}

/** The list of keyboard shortcuts. */
export function KeyHelp({ places }: KeyHelpProps) {
  const { t } = useI18n()
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-2 text-[0.8125rem]">
      {Object.entries(places).map(([letter, place]) => (
        <Row key={letter} label={t.keys[place.key]} keys={['g', letter]} joint={t.keys.sequence} />
      ))}
      <Row label={t.keys.search} keys={['/']} />
      <Row label={t.keys.move} keys={['j', 'k']} />
      <Row label={t.keys.changes} keys={['n', 'p']} />
      <Row label={t.keys.record} keys={['s']} />
      <Row label={t.keys.open} keys={['Enter']} />
      <Row label={t.keys.ends} keys={['Home', 'End']} />
      <Row label={t.keys.choose} keys={['x']} />
      <Row label={t.keys.chooseTo} keys={['Shift', 'x']} />
      <Row label={t.keys.chooseAll} keys={['a']} />
      <Row label={t.keys.letGo} keys={['Esc']} />
      <Row label={t.keys.palette} keys={['Ctrl', 'K']} />
      <Row label={t.keys.help} keys={['?']} />
    </dl>
  )
}

function Row({ label, keys, joint }: { label: string; keys: readonly string[]; joint?: string }) {
  return (
    <>
      <dt className="text-ink-2">{label}</dt>
      <dd className="flex items-center justify-end gap-1.5">
        {keys.map((key, index) => (
          <span key={key} className="flex items-center gap-1.5">
            {index > 0 && joint ? <span className="text-xs text-ink-3">{joint}</span> : null}
            <Kbd>{key}</Kbd>
          </span>
        ))}
      </dd>
    </>
  )
}
