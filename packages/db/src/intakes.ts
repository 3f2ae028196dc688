export {
  findIntake,
  findIntakeBySecret,
  holdIntake,
  type IntakeAnswers,
  type IntakeRow,
  isPersonBarred,
  listIntakes,
  putIntake,
  takeDueReminders,
  takeIntakeMail,
  touchDraft,
  updateIntake,
} from './queries/intakes.ts'
export { type IntakeAnswer, type IntakeLanguage, intakeLanguages } from './schema.ts'
