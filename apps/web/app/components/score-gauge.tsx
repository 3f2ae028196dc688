import type { MatchView } from '../views/match.ts'
import { useI18n } from '../i18n/index.tsx'
import { cn } from '../lib/cn.ts'

const radius = 50
/** The gauge is three quarters of a circle. */
const sweep = 270
const strokes = { go: 'stroke-good-solid', maybe: 'stroke-warn-solid', no_go: 'stroke-bad-solid' } as const

/** The score on a dial, with the interval that the open points allow. */
export function ScoreGauge({ score, recommendation }: Pick<MatchView, 'score' | 'recommendation'>) {
  const { t } = useI18n()
  const { value, interval } = score
  const label = value === null ? t.match.notScorable : `${t.match.score} ${value}`
  return (
    <svg viewBox="0 0 120 112" role="img" aria-label={label} className="h-32 w-34 shrink-0">
      <path d={arc(0, 100)} fill="none" strokeWidth="9" strokeLinecap="round" className="stroke-sunken" />
      {interval ? (
        <path d={arc(...interval)} fill="none" strokeWidth="9" className={cn(strokes[recommendation], 'opacity-30')} />
      ) : null}
      {value === null ? null : (
        <path
          d={arc(0, Math.max(value, 0.5))}
          fill="none"
          strokeWidth="9"
          strokeLinecap="round"
          className={strokes[recommendation]}
        />
      )}
      <text
        x="60"
        y="67"
        textAnchor="middle"
        className={cn('fill-ink font-semibold tabular', value === null ? 'text-[1.5rem]' : 'text-[2.125rem]')}
      >
        {value ?? '–'}
      </text>
      <text x="60" y="83" textAnchor="middle" className="fill-ink-3 text-[0.625rem]">
        {value === null ? '' : '/ 100'}
      </text>
    </svg>
  )
}

function arc(from: number, to: number): string {
  const start = pointAt(from)
  const end = pointAt(to)
  const large = ((to - from) / 100) * sweep > 180 ? 1 : 0
  return `M ${start} A ${radius} ${radius} 0 ${large} 1 ${end}`
}

function pointAt(value: number): string {
  const angle = ((135 + (value / 100) * sweep) * Math.PI) / 180
  return `${(60 + radius * Math.cos(angle)).toFixed(2)} ${(60 + radius * Math.sin(angle)).toFixed(2)}`
}
