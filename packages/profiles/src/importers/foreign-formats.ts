import { isRecord } from './read-object.ts'

/** How texts in other formats begin. The names are those that people use for the formats, in every language. */
const texts: readonly (readonly [string, RegExp])[] = [
  ['PDF', /^%PDF-/],
  ['RTF', /^\{\\rtf/],
  ['Word (DOCX) / ZIP', /^PK\p{Cc}{2}/u],
  ['vCard', /^BEGIN:VCARD/i],
  ['LaTeX', /^(?:%[^\n]*\n|\s)*\\(?:documentclass|begin|input)\b/],
  ['Europass (XML)', /^<[^]{0,2000}(?:SkillsPassport|europass)/i],
  ['HR-XML', /^<[^]{0,2000}(?:hr-xml|StructuredXMLResume|<(?:\w+:)?Candidate[\s>])/i],
  ['HTML', /^<(?:!doctype html|html|head|body|div|p)[\s>]/i],
  ['XML', /^<\?xml|^<[A-Za-z][\w:-]*[\s>]/],
]

type Keys = (has: (...keys: string[]) => boolean, value: Readonly<Record<string, unknown>>) => boolean

const says = (value: unknown, pattern: RegExp): boolean => {
  const text = Array.isArray(value) ? value.filter((part) => typeof part === 'string').join(' ') : value
  return typeof text === 'string' && pattern.test(text)
}

/** The keys of JSON documents in other formats. */
const documents: readonly (readonly [string, Keys])[] = [
  [
    'JSON Schema',
    (has, value) => says(value['$schema'], /json-schema\.org/) && has('properties', '$defs', 'definitions'),
  ],
  ['schema.org (JSON-LD)', (has, value) => says(value['@context'], /schema\.org/) || has('@type', '@graph')],
  ['FRESH', (has, value) => has('info', 'contact') && has('employment') && isRecord(value['employment'])],
  ['Manfred (MAC)', (has) => has('aboutMe') && has('experience', 'knowledge')],
  ['Europass', (has) => has('SkillsPassport', 'LearnerInfo', 'europass', 'workExperiences', 'educationTrainings')],
  [
    'HR Open (HR-XML)',
    (has) =>
      has('StructuredXMLResume', 'EmploymentHistory', 'PositionHistory', 'CandidateProfile', 'ResumeAdditionalItems') ||
      (has('candidate', 'Candidate', 'person') && has('profiles', 'documentId', 'employment', 'PersonName')) ||
      has('PersonName'),
  ],
  [
    'package.json (npm)',
    (has) => has('name') && has('version') && has('dependencies', 'devDependencies', 'scripts', 'main'),
  ],
  ['composer.json / package.json', (has) => has('dependencies', 'devDependencies', 'require-dev')],
  ['tsconfig.json', (has) => has('compilerOptions')],
  ['OpenAPI', (has) => has('openapi', 'swagger')],
  ['GitHub', (has) => has('login') && has('avatar_url')],
  ['GeoJSON', (has, value) => has('features') && says(value['type'], /FeatureCollection/)],
]

/** What a text that is neither JSON nor YAML looks like; null if unknown. */
export function foreignText(source: string): string | null {
  const start = source.slice(0, 5_000).trimStart()
  return texts.find(([, pattern]) => pattern.test(start))?.[0] ?? null
}

/** What a document that no importer reads looks like; null if unknown. */
export function foreignDocument(value: Readonly<Record<string, unknown>>): string | null {
  const has = (...keys: string[]): boolean => keys.some((key) => Object.hasOwn(value, key))
  return documents.find(([, isIt]) => isIt(has, value))?.[0] ?? null
}
