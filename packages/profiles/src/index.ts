export { type Language, type Locale, languageOf, languages, localeSchema, locales } from './language.ts'
export { excessOf, gaugeJson, type JsonExcess, jsonLimits } from './json-limits.ts'
export { fillHoles, formatMessage, type Message, type MessageCatalogue, type MessageParams } from './message.ts'
export { hasOpenMarker, OPEN_MARKER, openMarkerText, splitOpenMarkers, type TextSegment } from './open-marker.ts'
export { agencyPeriod, formatPeriod, type MonthInterval, type Period, periodInterval, periodSchema } from './period.ts'
export { type Certainty, type ParsedPeriod, parsePeriod } from './period-parse.ts'
export { type Endpoint, findEndpoints } from './period/endpoints.ts'
export { sinceWords, untilWords } from './period/time-words.ts'
export { type ParsedLevel, parseLanguageLevel } from './level/language-level.ts'
export { languageCode, languageName, languageNames } from './language-names.ts'
export {
  type Candidate,
  candidateSchema,
  type CandidateProjection,
  type CefrLevel,
  cefrLevels,
  type Engagement,
  expertiseCategories,
  type Honour,
  languageStars,
  type LanguageSkill,
  projectCandidate,
  type UnreadText,
  type VoluntaryWork,
} from './candidate.ts'
export { type CvSection, cvSections } from './cv-sections.ts'
export { type AnonymousCandidate, anonymiseCandidate } from './anonymise/anonymise-candidate.ts'
export { type Anonymity, anonymitySchema } from './anonymise/anonymity.ts'
export { datesToYears, yearsOnly } from './anonymise/years.ts'
export { type JobProfile, jobProfileSchema } from './job-profile.ts'
export {
  candidateFormats,
  type CandidateFormat,
  type ExportResult,
  type ImportResult,
  type Problem,
  type ReportEntry,
} from './report.ts'
export { reportMessages, type ReportCode } from './report-messages.ts'
export { slugify, transliterate } from './transliterate.ts'
export { describeRule, ruleTexts, type RuleId } from './rules.ts'
export type { RuleText } from './rules/rule-text.ts'
export { type FieldId, fieldTexts } from './rules/field-texts.ts'
export { cleanText } from './importers/clean-text.ts'
export { importCandidate } from './import-candidate.ts'
export { type AdvertLine, advertLineSchema, type JobPlacements, jobPlacementsSchema } from './advert-line.ts'
export { advertLabel } from './importers/plain-text-headings.ts'
export { importJobProfile, type JobImport } from './import-job-profile.ts'
export { agencyCandidate, exportAgencyCandidate } from './exporters/agency-candidate.ts'
export { exportAgencyJobProfile } from './exporters/agency-job.ts'
export { exportJsonResume, type JsonResumeOptions } from './exporters/json-resume.ts'
