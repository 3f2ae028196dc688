import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import type { NewApp } from '../../views/second-factor.ts'
import { Button } from '../ui/button.tsx'
import { Field, Input } from '../ui/field.tsx'
import '../../i18n/topics/accounts.ts'

/** The QR code and key for an authenticator app, and a field for the code that it shows. */
export function NewAppForm({ app, error }: { app: NewApp; error: string | null }) {
  const { t } = useI18n()
  const words = t.accounts.factors
  const { size, path } = app.qr
  return (
    <div className="flex flex-wrap items-start gap-5">
      <svg
        role="img"
        aria-label={words.qr}
        viewBox={`0 0 ${size} ${size}`}
        className="size-44 shrink-0 rounded-md border border-line"
        shapeRendering="crispEdges"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <Form method="post" className="flex min-w-0 max-w-sm flex-col gap-3" preventScrollReset>
        <input type="hidden" name="appSecret" value={app.secret} />
        <input type="hidden" name="appUri" value={app.uri} />
        <p className="text-[0.8125rem] text-ink-2">{words.scan}</p>
        <p className="text-[0.8125rem] text-ink-2">
          {words.orType}{' '}
          <code data-app-secret={app.secret} className="select-all font-mono text-xs text-ink">
            {app.secret.match(/.{1,4}/g)?.join(' ')}
          </code>
        </p>
        <CodeField label={words.code} error={error} />
        <Button type="submit" name="intent" value="confirmApp" look="primary" className="w-fit">
          {words.confirm}
        </Button>
      </Form>
    </div>
  )
}

/** A field for a code from an app, or for a recovery code. */
export function CodeField({ label, hint, error }: { label: string; hint?: string; error?: string | null }) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <Input
          {...ids}
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="off"
          spellCheck={false}
          required
          className="h-9 font-mono"
        />
      )}
    </Field>
  )
}
