import { formatPeriod, type Language, parsePeriod } from '@dossier/profiles'
import { fillValue } from '@dossier/profiles/fill'
import { documentOf, isWithin } from '@dossier/profiles/json'
import type { Said } from '../floor/said.ts'
import { type DraftContent, saidElsewhere, textAt } from '../runs/index.ts'
import { type IntakeField, languageOfDraft } from './fields.ts'

/** A value for a field of a draft, and when the person provided it; null if a member wrote it. */
export interface FieldValue {
  field: IntakeField
  value: string
  saidAt: string | null
}

/**
 * Writes values into a draft's content. Returns the values that could not be placed in its text; they leave the draft
 * unchanged.
 */
export function fillDraft(
  content: DraftContent,
  values: readonly FieldValue[],
): { content: DraftContent; unplaced: string[] } {
  const unplaced: string[] = []
  const filled = values.reduce((before, one) => {
    const after = one.field.pointer.startsWith('/terms/') ? fillTerm(before, one) : fillCandidate(before, one)
    if (after === null) unplaced.push(one.field.id)
    return after ?? before
  }, content)
  return { content: filled, unplaced }
}

function fillTerm(content: DraftContent, { field, value, saidAt }: FieldValue): DraftContent {
  const { pointer, field: name } = field
  const elsewhere = saidElsewhere(content.notes.terms, [pointer])
  const said = saidAt === null ? [] : [{ pointer, text: value, field: name, about: '', at: saidAt }]
  return {
    ...content,
    terms: { ...content.terms, [name]: value },
    notes: { ...content.notes, terms: [...elsewhere, ...said] },
  }
}

const noNotes: DraftContent['notes']['candidate'] = { toCheck: [], places: {}, said: [], omitted: [] }

function fillCandidate(content: DraftContent, { field, value, saidAt }: FieldValue): DraftContent | null {
  const { pointer, field: name, about } = field
  const written = fillValue(content.candidate, { pointer, value: wordsOf(field, value, languageOfDraft(content)) })
  if (written === null) return null
  const { text, pointers, isRewritten } = written
  const known = isRewritten ? noNotes : content.notes.candidate
  const document = documentOf(text)
  const said = pointers.flatMap((place): Said[] => {
    const standing = document === null ? null : textAt(document, place)
    return saidAt === null || standing === null
      ? []
      : [{ pointer: place, text: standing, field: name, about, at: saidAt }]
  })
  return {
    ...content,
    candidate: text,
    notes: {
      ...content.notes,
      candidate: {
        ...known,
        toCheck: known.toCheck.map((one) =>
          pointers.some((place) => isWithin(one.pointer, place)) ? { ...one, checked: true } : one,
        ),
        said: [...saidElsewhere(known.said, pointers), ...said],
      },
    },
  }
}

const nativeWords: Readonly<Record<Language, string>> = {
  de: 'Muttersprache',
  en: 'Native speaker',
  fr: 'Langue maternelle',
}

/** A value in the wording of the draft's language. */
function wordsOf({ kind }: IntakeField, value: string, language: Language): string {
  if (kind === 'level' && value === 'native') return nativeWords[language]
  if (kind !== 'period') return value
  return formatPeriod(parsePeriod(value).period, language).replace(' – ', ' - ')
}
