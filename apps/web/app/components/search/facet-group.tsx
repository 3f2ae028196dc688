import { Link } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'

/** A value that is counted, and the address of the search that is narrowed to it. */
export interface FacetLink {
  value: string
  label: string
  count: number
  /** There are at least so many. */
  capped: boolean
  to: string
}

/** The most frequent ones are shown, the others when they are asked for. */
const shownFirst = 5

/** How many there are of each value under the rest of the search; a click adds the value to the query. */
export function FacetGroup({ name, title, values }: { name: string; title: string; values: readonly FacetLink[] }) {
  const { t } = useI18n()
  const [first, others] = [values.slice(0, shownFirst), values.slice(shownFirst)]
  return (
    <section aria-labelledby={`facet-${name}`}>
      <h2 id={`facet-${name}`} className="px-1 text-xs font-semibold text-ink-3">
        {title}
      </h2>
      <Values name={name} values={first} />
      {others.length > 0 ? (
        <details>
          <summary className="px-1.5 py-0.5 text-xs text-accent hover:underline">
            {t.history.facetMore(others.length)}
          </summary>
          <Values name={name} values={others} />
        </details>
      ) : null}
    </section>
  )
}

function Values({ name, values }: { name: string; values: readonly FacetLink[] }) {
  const { formatNumber } = useI18n()
  return (
    <ul className="mt-1 flex flex-col">
      {values.map(({ value, label, count, capped, to }) => (
        <li key={value}>
          <Link
            to={to}
            preventScrollReset
            data-facet={name}
            title={label}
            className="flex items-center justify-between gap-2 rounded-md px-1.5 py-0.5 text-[0.8125rem] text-ink-2 hover:bg-sunken hover:text-ink"
          >
            <span className="truncate">{label}</span>
            <span className="shrink-0 text-xs text-ink-3 tabular">
              {formatNumber(count)}
              {capped ? '+' : ''}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
