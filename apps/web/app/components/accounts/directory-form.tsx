import { Form } from '@remix-run/react'
import { Building2 } from '../ui/icons.ts'
import type { ReactNode } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { Button } from '../ui/button.tsx'
import { BackField } from './back-field.tsx'
import '../../i18n/topics/accounts.ts'

interface DirectoryFormProps {
  /** The page to continue with afterwards. */
  back: string
  className?: string
  children: ReactNode
}

/** A form that leads to the firm's directory. It loads a whole page, because the directory is another site. */
export function DirectoryForm({ back, className, children }: DirectoryFormProps) {
  return (
    <Form method="post" action="/sign-in/directory" reloadDocument className={className}>
      <BackField to={back} />
      {children}
    </Form>
  )
}

/** Signs in through the firm's directory. */
export function DirectoryButton({ name, back }: { name: string; back: string }) {
  const { t } = useI18n()
  return (
    <DirectoryForm back={back} className="flex flex-col border-t border-line pt-4">
      <Button type="submit" size="lg">
        <Building2 aria-hidden />
        {t.signIn.withDirectory(name)}
      </Button>
    </DirectoryForm>
  )
}
