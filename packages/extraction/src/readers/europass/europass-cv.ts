/** A job or education entry as plain text; `description` is HTML. */
export interface EuropassStay {
  period: string
  title: string
  organisation: string
  place: string
  description: string
}

/** The data of both generations of Europass XML. Missing values are empty. */
export interface EuropassCv {
  name: string
  headline: string
  /** One line each for address, e-mail, phone and homepage. */
  contact: string[]
  birthDate: string
  nationality: string
  summary: string
  work: EuropassStay[]
  education: EuropassStay[]
  languages: { name: string; level: string }[]
  /** One group each, as HTML or plain text. */
  skills: string[]
  /** One publication, talk or award each, as HTML or plain text. */
  publications: string[]
  awards: string[]
}
