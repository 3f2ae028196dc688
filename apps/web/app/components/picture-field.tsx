import { useI18n } from '../i18n/index.tsx'
import { logoTypes } from '../lib/theme-choices.ts'
import type { FilePhoto } from '../web-context.ts'
import { Checkbox } from './ui/checkbox.tsx'
import { Field } from './ui/field.tsx'
import '../i18n/topics/documents.ts'

/** A field for a PNG or JPEG file. */
export function PictureFile({ name, label, hint }: { name: string; label: string; hint: string }) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <input
          {...ids}
          type="file"
          name={name}
          accept={logoTypes.join(',')}
          className="w-full text-xs text-ink-2 file:mr-2 file:h-8 file:cursor-pointer file:rounded-md file:border file:border-solid file:border-line-strong file:bg-surface file:px-2.5 file:text-ink"
        />
      )}
    </Field>
  )
}

/** The photo in the CV, as `readPhoto` reads it. */
export function PhotoField({ photo }: { photo: string | null }) {
  const { t } = useI18n()
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <PictureFile name="photo" label={t.newRun.photo} hint={t.newRun.photoHint} />
      {photo === null ? null : (
        <KeptPicture
          name="keepPhoto"
          value={photo}
          src={photo}
          isKept
          label={t.newRun.keepPhoto}
          alt={t.newRun.photo}
        />
      )}
    </div>
  )
}

/** The photo that was found in a CV file, used only if the reader chooses it; parsed by `readPhoto`. */
export function FilePhotoField({ photo: { page, address } }: { photo: FilePhoto }) {
  const { t } = useI18n()
  if (address === null) return <p className="px-3.5 pb-2 text-xs text-ink-2">{t.newRun.photoUnusable(String(page))}</p>
  return (
    <div className="px-3.5 pb-2">
      {/* So that a draft offers it again. */}
      <input type="hidden" name="filePhoto" value={address} />
      <input type="hidden" name="filePhotoPage" value={page} />
      <Checkbox name="keepPhoto" value={address} defaultChecked={false} hint={t.newRun.photoFound(String(page))}>
        <span className="flex items-center gap-2">
          {t.newRun.usePhoto}
          <img src={address} alt="" className="max-h-10 rounded-sm bg-white p-0.5" />
        </span>
      </Checkbox>
    </div>
  )
}

interface KeptPictureProps {
  name: string
  /** The value to send. */
  value: string
  src: string
  isKept: boolean
  label: string
  alt: string
}

/** An image that was chosen earlier; a form cannot fill in a file field. */
export function KeptPicture({ name, value, src, isKept, label, alt }: KeptPictureProps) {
  const { t } = useI18n()
  return (
    <Checkbox name={name} value={value} defaultChecked={isKept} hint={t.newRun.keepLogoHint}>
      <span className="flex items-center gap-2">
        {label}
        {/* On white, as in the documents. */}
        <img src={src} alt={alt} className="max-h-7 max-w-32 rounded-sm bg-white p-0.5" />
      </span>
    </Checkbox>
  )
}
