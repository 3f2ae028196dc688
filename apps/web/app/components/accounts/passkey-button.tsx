import { useSubmit } from '@remix-run/react'
import { KeyRound } from '../ui/icons.ts'
import { useState, useSyncExternalStore } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { askForPasskey, type Ceremony } from './passkey-ceremony.ts'
import '../../i18n/topics/accounts.ts'

const neverChanges = () => () => undefined

/** Signs in with a passkey; shown only in browsers that support passkeys. */
export function PasskeyButton({ back }: { back: string | null }) {
  const { t } = useI18n()
  const submit = useSubmit()
  const isAble = useSyncExternalStore(
    neverChanges,
    () => 'PublicKeyCredential' in window,
    () => false,
  )
  const [ended, setEnded] = useState<Ceremony | null>(null)
  if (!isAble) return null
  const ask = async () => {
    setEnded(null)
    const ceremony = await askForPasskey()
    setEnded(ceremony)
    if ('answer' in ceremony)
      submit({ passkey: ceremony.answer, back: back ?? '/' }, { method: 'post', action: '/sign-in' })
  }
  return (
    <div className="flex flex-col gap-3 border-t border-line pt-4">
      {ended !== null && 'problem' in ended ? <Alert tone="bad">{t.signIn.noPasskey}</Alert> : null}
      <Button size="lg" onClick={() => void ask()}>
        <KeyRound aria-hidden />
        {t.signIn.withPasskey}
      </Button>
    </div>
  )
}
