import { useI18n } from '../../i18n/index.tsx'
import { useMay } from '../../lib/may.tsx'
import { NavTabs } from '../ui/nav-tabs.tsx'
import '../../i18n/topics/accounts.ts'

/** Tabs for the pages of the account and the team, each with its address. */
export function AccountTabs() {
  const { t } = useI18n()
  const may = useMay()
  const { account, team, defaults } = t.accounts.tabs
  const items = [
    { to: '/account', label: account },
    ...(may('tokens:manage') ? [{ to: '/tokens', label: t.app.tokens }] : []),
    ...(may('team:manage')
      ? [
          { to: '/team', label: team },
          { to: '/team/defaults', label: defaults },
        ]
      : []),
  ]
  return (
    <div className="mb-4">
      <NavTabs label={t.accounts.label} items={items} />
    </div>
  )
}
