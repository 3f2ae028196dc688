import { useI18n } from '../../i18n/index.tsx'
import { useMay } from '../../lib/may.tsx'
import { NavTabs } from '../ui/nav-tabs.tsx'
import '../../i18n/topics/governance.ts'

/** Tabs for the storage pages, each with its address. */
export function StorageTabs() {
  const { t } = useI18n()
  const may = useMay()
  const { label, overview, retention, holds, webhooks } = t.governance.tabs
  const items = [
    { to: '/storage', label: overview },
    { to: '/storage/retention', label: retention },
    { to: '/storage/holds', label: holds },
    ...(may('webhooks:manage') ? [{ to: '/storage/webhooks', label: webhooks, end: false }] : []),
  ]
  return (
    <div className="mb-4">
      <NavTabs label={label} items={items} />
    </div>
  )
}
