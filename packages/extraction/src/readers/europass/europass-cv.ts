/** A stay at an employer or a school, in plain texts; `description` is HTML. */
export interface EuropassStay {
  period: string
  title: string
  organisation: string
  place: string
  description: string
}

/** What the XML of both generations of Europass says; what is missing is empty. */
export interface EuropassCv {
  name: string
  headline: string
  /** Address, e-mail, phone and homepage, a line each. */
  contact: string[]
  birthDate: string
  nationality: string
  summary: string
  work: EuropassStay[]
  education: EuropassStay[]
  languages: { name: string; level: string }[]
  /** HTML or plain text, a group each. */
  skills: string[]
}
