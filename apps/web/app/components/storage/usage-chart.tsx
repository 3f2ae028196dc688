import { useI18n } from '../../i18n/index.tsx'
import { cn } from '../../lib/cn.ts'
import type { UsageChart as Chart } from '../../views/usage-chart.ts'
import '../../i18n/topics/storage.ts'

/** In the order in which drivers are stacked; if there are more drivers than colours, the rest share the last one. */
const colours = ['bg-accent-solid', 'bg-info-solid', 'bg-good-solid', 'bg-warn-solid', 'bg-open-solid', 'bg-ink-3']

function colourOf(index: number): string {
  return colours[Math.min(index, colours.length - 1)] ?? ''
}

/** Columns with the usage of each driver at the end of each day; a table has the figures for screen readers. */
export function UsageChart({ chart, label }: { chart: Chart; label: string }) {
  return (
    <figure className="flex flex-col gap-2 text-xs text-ink-3">
      <Columns chart={chart} />
      <figcaption className="flex flex-wrap gap-x-4 gap-y-1">
        <span className="sr-only">{label}</span>
        {chart.drivers.map((driver, index) => (
          <span key={driver} className="inline-flex items-center gap-1.5">
            <span aria-hidden className={cn('size-2.5 rounded-[2px]', colourOf(index))} />
            <code className="font-mono text-ink-2">{driver}</code>
          </span>
        ))}
      </figcaption>
      <Figures chart={chart} label={label} />
    </figure>
  )
}

function Columns({ chart: { drivers, columns, top } }: { chart: Chart }) {
  const { formatBytes, formatDay } = useI18n()
  return (
    <div aria-hidden className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2">
      <div className="flex h-36 flex-col justify-between text-right tabular">
        <span className="-translate-y-1/2">{formatBytes(top)}</span>
        <span>{formatBytes(top / 2)}</span>
        <span className="translate-y-1/2">0</span>
      </div>
      <div className="relative flex h-36 items-end gap-px border-b border-line">
        <div className="pointer-events-none absolute inset-x-0 top-0 border-t border-line" />
        <div className="pointer-events-none absolute inset-x-0 top-1/2 border-t border-dashed border-line" />
        {columns.map(({ day, bytes, total }) => (
          <div
            key={day}
            title={`${formatDay(day)}: ${formatBytes(total)}`}
            className="relative flex h-full min-w-0 flex-1 flex-col-reverse hover:bg-sunken"
          >
            {bytes.map((size, index) => (
              <div
                key={drivers[index]}
                className={cn('w-full shrink-0', colourOf(index))}
                style={{ height: `${(100 * size) / top}%` }}
              />
            ))}
          </div>
        ))}
      </div>
      <span />
      <div className="mt-1.5 flex justify-between">
        <span>{formatDay(columns.at(0)?.day ?? '')}</span>
        <span>{formatDay(columns.at(-1)?.day ?? '')}</span>
      </div>
    </div>
  )
}

function Figures({ chart: { drivers, columns }, label }: { chart: Chart; label: string }) {
  const { t, formatBytes, formatDay } = useI18n()
  return (
    <table className="sr-only">
      <caption>{label}</caption>
      <thead>
        <tr>
          <th scope="col">{t.storage.day}</th>
          {drivers.map((driver) => (
            <th key={driver} scope="col">
              {driver}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns.map(({ day, bytes }) => (
          <tr key={day}>
            <th scope="row">{formatDay(day)}</th>
            {bytes.map((size, index) => (
              <td key={drivers[index]}>{formatBytes(size)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
