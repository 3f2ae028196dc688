import { useSearchParams } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { type HistorySort, historySorts, readAddress } from '../../views/history.ts'
import { FilterLinks } from '../ui/filter-links.tsx'

/** Newest or oldest first, as links. Exact matches always come first. */
export function SortChoice({ sort }: { sort: HistorySort }) {
  const { t } = useI18n()
  const options = historySorts.map((each) => ({ value: valueOf(each), label: t.history.sorts[each] }))
  return <FilterLinks label={t.history.sort} name="sort" value={valueOf(sort)} options={options} className="mb-0" />
}

/** Keeps the order in a form that changes something else. */
export function SortField() {
  const [params] = useSearchParams()
  const { sort } = readAddress(params)
  return sort === 'newest' ? null : <input type="hidden" name="sort" value={sort} />
}

/** The address omits the default order. */
function valueOf(sort: HistorySort): string {
  return sort === 'newest' ? '' : sort
}
