import { type Candidate, transliterate } from '@dossier/profiles'

/** A person's name as it stands on paper: given name first, or as the source had it when it was not split. */
export function fullName(candidate: Candidate): string {
  const split = `${candidate.givenName} ${candidate.familyName}`.trim()
  return split === '' ? candidate.originalName.trim() : split
}

/** A file name of ASCII letters, digits and `_-.` for a document about a person: `CV_Marco_Rieben.docx`. */
export function personFilename(prefix: string, candidate: Candidate, extension: string): string {
  const name = transliterate(fullName(candidate))
    .replace(/['’]/g, '')
    .replace(/[^A-Za-z0-9-]+/g, '_')
    .slice(0, 80)
    .replace(/^[_-]+|[_-]+$/g, '')
  return `${prefix}_${name === '' ? 'Unknown' : name}.${extension}`
}
