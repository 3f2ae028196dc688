import type { Verdict } from '@dossier/matching'
import { type Html, html } from './html.ts'

export interface GaugeInput {
  value: number
  interval: readonly [number, number]
  thresholds: { go: number; noGo: number }
  title: string
  description: string
}

const centre = { x: 140, y: 132 }

/** A semicircular gauge from 0 to 100, with the value, its interval, and the zones of the recommendation on the rim. */
export function gauge({ value, interval, thresholds, title, description }: GaugeInput): Html {
  const { go, noGo } = thresholds
  const [worst, best] = interval
  return html`<svg class="gauge" viewBox="0 0 280 156" role="img" aria-labelledby="gauge-title gauge-text">
    <title id="gauge-title">${title}</title>
    <desc id="gauge-text">${description}</desc>
    <g fill="none">
      <path class="track" stroke-width="18" d="${arc(0, 100, 92)}" />
      <path class="filled" stroke-width="18" d="${arc(0, value, 92)}" />
      <path class="reach" stroke-width="18" d="${arc(worst, best, 92)}" />
      <path class="zone-no_go" stroke-width="4" d="${arc(0, noGo - 0.6, 108)}" />
      <path class="zone-maybe" stroke-width="4" d="${arc(noGo + 0.6, go - 0.6, 108)}" />
      <path class="zone-go" stroke-width="4" d="${arc(go + 0.6, 100, 108)}" />
    </g>
    <path class="needle" d="${needle(value)}" />
    <text class="value" x="140" y="126" text-anchor="middle">${value}</text>
    ${[0, noGo, go, 100].map(tick)}
  </svg>`
}

function tick(at: number): Html {
  const { x, y } = pointAt(at, 122)
  const anchor = at < 45 ? 'end' : at > 55 ? 'start' : 'middle'
  const isEnd = at === 0 || at === 100
  const end = pointAt(at, 92)
  return html`<text
    x="${figure(isEnd ? end.x : x)}"
    y="${figure(isEnd ? end.y + 15 : y)}"
    text-anchor="${isEnd ? 'middle' : anchor}"
  >
    ${at}
  </text>`
}

function needle(at: number): string {
  const tip = pointAt(at, 80)
  const angle = angleOf(at)
  const [dx, dy] = [Math.sin(angle) * 4.5, Math.cos(angle) * 4.5]
  const foot = pointAt(at, 70)
  return `M${figure(tip.x)} ${figure(tip.y)}L${figure(foot.x + dx)} ${figure(foot.y + dy)}L${figure(foot.x - dx)} ${figure(foot.y - dy)}Z`
}

function arc(from: number, to: number, radius: number): string {
  const [start, end] = [pointAt(clamp(from), radius), pointAt(Math.max(clamp(to), clamp(from) + 0.01), radius)]
  return `M${figure(start.x)} ${figure(start.y)}A${radius} ${radius} 0 0 1 ${figure(end.x)} ${figure(end.y)}`
}

function clamp(value: number): number {
  return Math.min(100, Math.max(0, value))
}

function angleOf(value: number): number {
  return Math.PI * (1 - clamp(value) / 100)
}

function pointAt(value: number, radius: number): { x: number; y: number } {
  const angle = angleOf(value)
  return { x: centre.x + radius * Math.cos(angle), y: centre.y - radius * Math.sin(angle) }
}

function figure(value: number): string {
  return String(Number(value.toFixed(2)))
}

export interface BarPart {
  verdict: Verdict
  count: number
}

/** A bar divided by verdict. The title describes it in words. */
export function stackedBar(parts: readonly BarPart[], id: string, title: string): Html {
  const total = parts.reduce((sum, part) => sum + part.count, 0)
  let from = 0
  const segments = parts.map(({ verdict, count }) => {
    const width = (count / total) * 600
    const segment = html`<rect
      class="v-${verdict}"
      fill="currentColor"
      x="${figure(from)}"
      y="0"
      width="${figure(Math.max(width - 2, 1))}"
      height="14"
    />`
    from += width
    return segment
  })
  return html`<svg class="bar" viewBox="0 0 600 14" preserveAspectRatio="none" role="img" aria-labelledby="${id}">
    <title id="${id}">${title}</title>
    ${segments}
  </svg>`
}

const discs: Readonly<Record<Verdict, Html>> = {
  fulfilled: html`<circle cx="8" cy="8" r="7" fill="currentColor" />`,
  partial: html`<path d="M8 1a7 7 0 0 1 0 14z" fill="currentColor" />`,
  potential: html`<path d="M8 8V1a7 7 0 0 1 7 7z" fill="currentColor" />`,
  not_mentioned: html`<path d="M4.5 8h7" stroke="currentColor" stroke-width="1.6" fill="none" />`,
  open: html`<path
    d="M5.8 6.2a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.5M8 11.6v.6"
    stroke="currentColor"
    stroke-width="1.5"
    fill="none"
  />`,
  unfulfilled: html`<path d="M5 5l6 6M11 5l-6 6" stroke="currentColor" stroke-width="1.6" fill="none" />`,
}

/** The icon of a verdict: a disc that is full, half or a quarter full, or shows a dash, a question mark or a cross. */
export function verdictIcon(verdict: Verdict): Html {
  return html`<svg class="icon v-${verdict}" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="1.4" />
    ${discs[verdict]}
  </svg>`
}
