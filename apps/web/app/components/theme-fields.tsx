import { useI18n } from '../i18n/index.tsx'
import type { LookView } from '../views/run-values.ts'
import { logoTypes, themeFonts } from '../lib/theme-choices.ts'
import { Checkbox } from './ui/checkbox.tsx'
import { Field, Input, Select, Textarea } from './ui/field.tsx'
import '../i18n/topics/documents.ts'

/** What the documents look like, as `readTheme` reads it. */
export function ThemeFields({ look }: { look: LookView }) {
  const { t } = useI18n()
  return (
    <>
      <Field label={t.newRun.firm}>
        {(ids) => <Input {...ids} name="firm" maxLength={200} defaultValue={look.firm} autoComplete="organization" />}
      </Field>
      <LogoField look={look} />
      <Field label={t.newRun.address} hint={t.newRun.addressHint}>
        {(ids) => <Textarea {...ids} name="address" rows={3} defaultValue={look.address.join('\n')} />}
      </Field>
      <Field label={t.newRun.font}>
        {(ids) => (
          <Select {...ids} name="font" defaultValue={look.font}>
            {themeFonts.map((font) => (
              <option key={font}>{font}</option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t.newRun.accent}>
        {(ids) => <Input {...ids} type="color" name="accent" defaultValue={look.accent} className="w-16! px-1!" />}
      </Field>
    </>
  )
}

function LogoField({ look: { logo, teamLogo } }: { look: LookView }) {
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
      {logo === null || logo === 'team' ? null : (
        <KeptLogo value={logo} src={logo} isKept label={t.newRun.keepOwnLogo} alt={t.newRun.ownLogo} />
      )}
      {teamLogo === null ? null : (
        <KeptLogo
          value="team"
          src={teamLogo}
          isKept={logo === 'team'}
          label={t.newRun.keepLogo}
          alt={t.newRun.teamLogo}
        />
      )}
    </div>
  )
}

interface KeptLogoProps {
  /** What is sent. */
  value: string
  src: string
  isKept: boolean
  label: string
  alt: string
}

function KeptLogo({ value, src, isKept, label, alt }: KeptLogoProps) {
  const { t } = useI18n()
  return (
    <Checkbox name="keepLogo" value={value} defaultChecked={isKept} hint={t.newRun.keepLogoHint}>
      <span className="flex items-center gap-2">
        {label}
        {/* On paper's white, as in the documents. */}
        <img src={src} alt={alt} className="max-h-7 max-w-32 rounded-sm bg-white p-0.5" />
      </span>
    </Checkbox>
  )
}
