import type { Theme } from '@dossier/generators'
import { useI18n } from '../i18n/index.tsx'
import { logoTypes, themeFonts } from '../lib/theme-choices.ts'
import { Checkbox } from './ui/checkbox.tsx'
import { Field, Input, Select, Textarea } from './ui/field.tsx'
import '../i18n/topics/documents.ts'

/** What the documents look like, as `readTheme` reads it. */
export function ThemeFields({ theme }: { theme: Theme }) {
  const { t } = useI18n()
  return (
    <>
      <Field label={t.newRun.firm}>
        {(ids) => <Input {...ids} name="firm" maxLength={200} defaultValue={theme.firm} autoComplete="organization" />}
      </Field>
      <LogoField logo={theme.logo} />
      <Field label={t.newRun.address} hint={t.newRun.addressHint}>
        {(ids) => <Textarea {...ids} name="address" rows={3} defaultValue={theme.address.join('\n')} />}
      </Field>
      <Field label={t.newRun.font}>
        {(ids) => (
          <Select {...ids} name="font" defaultValue={theme.font}>
            {themeFonts.map((font) => (
              <option key={font}>{font}</option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t.newRun.accent}>
        {(ids) => <Input {...ids} type="color" name="accent" defaultValue={theme.accent} className="w-16! px-1!" />}
      </Field>
    </>
  )
}

function LogoField({ logo }: Pick<Theme, 'logo'>) {
  const { t } = useI18n()
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <Field label={t.newRun.logo} hint={t.newRun.logoHint}>
        {(ids) => (
          <input
            {...ids}
            type="file"
            name="logo"
            accept={logoTypes.join(',')}
            className="w-full text-xs text-ink-2 file:mr-2 file:h-8 file:cursor-pointer file:rounded-md file:border file:border-solid file:border-line-strong file:bg-surface file:px-2.5 file:text-ink"
          />
        )}
      </Field>
      {logo === null ? null : (
        <Checkbox name="keepLogo" defaultChecked hint={t.newRun.keepLogoHint}>
          <span className="flex items-center gap-2">
            {t.newRun.keepLogo}
            {/* On paper's white, as in the documents. */}
            <img
              src={`data:${logo.mediaType};base64,${logo.base64}`}
              alt={t.newRun.teamLogo}
              className="max-h-7 max-w-32 rounded-sm bg-white p-0.5"
            />
          </span>
        </Checkbox>
      )}
    </div>
  )
}
