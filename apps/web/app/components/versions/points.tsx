import { cn } from '../../lib/cn.ts'

/** A number of points with its sign: `+4`, `−0.5`, `±0`. */
export function signedPoints(points: number, format: (value: number) => string): string {
  const sign = points === 0 ? '±' : points < 0 ? '−' : '+'
  return `${sign}${format(Math.abs(points))}`
}

/** A difference in points with its sign; the colour only repeats the sign. */
export function Points({ text, points, className }: { text: string; points: number; className?: string }) {
  const tone = points === 0 ? 'text-ink-3' : points < 0 ? 'text-bad' : 'text-good'
  return <span className={cn('whitespace-nowrap font-medium tabular', tone, className)}>{text}</span>
}
