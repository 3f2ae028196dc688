import { type Candidate, transliterate } from '@dossier/profiles'

/** A person's full name, given name first; if the name was not split, as in the source. */
export function fullName(candidate: Candidate): string {
  const split = `${candidate.givenName} ${candidate.familyName}`.trim()
  return split === '' ? candidate.originalName.trim() : split
}

/** A file name for a document about a person, such as `CV_Marco_Rieben.docx`: only ASCII letters, digits and `_-.`. */
export function personFilename(prefix: string, candidate: Candidate, extension: string): string {
  const name = transliterate(fullName(candidate))
    .replace(/['’]/g, '')
    .replace(/[^A-Za-z0-9-]+/g, '_')
    .slice(0, 80)
    .replace(/^[_-]+|[_-]+$/g, '')
  return `${prefix}_${name === '' ? 'Unknown' : name}.${extension}`
}
