import { useI18n } from '../i18n/index.tsx'
import type { LookView } from '../views/run-values.ts'
import { themeFonts } from '../lib/theme-choices.ts'
import { KeptPicture, PictureFile } from './picture-field.tsx'
import { Field, Input, Select, Textarea } from './ui/field.tsx'
import '../i18n/topics/documents.ts'

/** The appearance of the documents, as `readTheme` reads it. */
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
      <PictureFile name="logo" label={t.newRun.logo} hint={t.newRun.logoHint} />
      {logo === null || logo === 'team' ? null : (
        <KeptPicture
          name="keepLogo"
          value={logo}
          src={logo}
          isKept
          label={t.newRun.keepOwnLogo}
          alt={t.newRun.ownLogo}
        />
      )}
      {teamLogo === null ? null : (
        <KeptPicture
          name="keepLogo"
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
