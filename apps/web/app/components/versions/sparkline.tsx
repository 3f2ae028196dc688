import { useI18n } from '../../i18n/index.tsx'
import type { VersionView } from '../../views/versions.ts'
import '../../i18n/topics/versions.ts'

const height = 28
const room = 4
/** In points. */
const leastRange = 20

/** Maps a score to a height: the range of all scores fills the line, but a change of a point or two looks small. */
function scaleOf(scores: readonly number[]): (score: number) => number {
  const [low, high] = [Math.min(...scores), Math.max(...scores)]
  const range = Math.max(leastRange, high - low)
  const bottom = (low + high - range) / 2
  return (score) => room + (1 - (score - bottom) / range) * (height - 2 * room)
}

/** The score over the versions, oldest at the left; `current` is the displayed version. */
export function Sparkline({ items, current }: { items: readonly VersionView[]; current: number }) {
  const { t } = useI18n()
  const oldestFirst = items.toReversed()
  const step = Math.max(3, Math.min(18, 180 / Math.max(1, oldestFirst.length - 1)))
  const width = 2 * room + step * Math.max(0, oldestFirst.length - 1)
  const points = oldestFirst
    .map(({ version, score }, index) => ({ version, score, x: room + index * step }))
    .filter((point): point is typeof point & { score: number } => point.score !== null)
  if (points.length < 2) return null
  const heightOf = scaleOf(points.map(({ score }) => score))
  const scores = oldestFirst.map(({ score }) => (score === null ? t.versions.noScore : String(score)))
  const here = points.find(({ version }) => version === current)
  return (
    <svg
      role="img"
      aria-label={t.versions.scores(scores)}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="shrink-0"
    >
      <polyline
        points={points.map(({ x, score }) => `${x},${heightOf(score)}`).join(' ')}
        className="fill-none stroke-line-strong"
        strokeWidth={1.5}
        strokeLinejoin="round"
      />
      {points.length <= 30
        ? points.map(({ version, x, score }) => (
            <circle key={version} cx={x} cy={heightOf(score)} r={2} className="fill-ink-3" />
          ))
        : null}
      {here ? <circle cx={here.x} cy={heightOf(here.score)} r={3.5} className="fill-accent-solid" /> : null}
    </svg>
  )
}
