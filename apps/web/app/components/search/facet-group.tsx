import { Link } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'

/** A counted value, and the address of the search filtered by it. */
export interface FacetLink {
  value: string
  label: string
  count: number
  /** Whether the count is a lower bound. */
  capped: boolean
  to: string
}

/** The number of values shown at first; the others can be expanded. */
const shownFirst = 5

/** The counts of each value under the rest of the search; a click adds the value to the query. */
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
