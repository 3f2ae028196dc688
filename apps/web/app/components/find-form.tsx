import { Form } from '@remix-run/react'
import { Search } from './ui/icons.ts'
import { Button } from './ui/button.tsx'
import { Field, Input } from './ui/field.tsx'

interface FindFormProps {
  /** The parameter of the address. */
  name: string
  /** What was searched for. */
  text: string
  words: { find: string; findHint: string; search: string }
}

/** Filters the rows of a list by text; works without script. */
export function FindForm({ name, text, words }: FindFormProps) {
  return (
    <search>
      <Form method="get" className="mb-4 flex flex-wrap items-start gap-3">
        <Field label={words.find} hint={words.findHint} className="w-full sm:w-96">
          {(ids) => <Input {...ids} key={text} type="search" name={name} maxLength={200} defaultValue={text} />}
        </Field>
        <Button type="submit" className="sm:mt-[1.4rem]">
          <Search aria-hidden />
          {words.search}
        </Button>
      </Form>
    </search>
  )
}
