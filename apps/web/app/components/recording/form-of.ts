import type { Form } from '@remix-run/react'
import type { ComponentType, ComponentProps } from 'react'

/** A Remix form: that of a page, or that of a fetcher. */
export type FormOf = ComponentType<
  Pick<ComponentProps<typeof Form>, 'method' | 'className' | 'preventScrollReset' | 'children'> & {
    action?: string | undefined
  }
>
