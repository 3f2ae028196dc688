export { type Choice, type Choices, type Difference } from './part.ts'
export { defaultChoices, differencesOf, mergeCandidates } from './update-candidate.ts'
