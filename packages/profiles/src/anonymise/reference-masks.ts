import { LEFT_OUT } from './anonymity.ts'
import type { Span } from './spans.ts'

const named = String.raw`\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)*`
const title = String.raw`(?:Herrn?|Frau|Fräulein|Mr\.?|Mrs\.?|Ms\.?|Mx\.?|Mme|Mlle|Monsieur|Madame|MM?\.(?!\s?(?:Sc|A|Eng|Ed|Phil))|Dr\.(?:\s(?:med|iur|oec|phil|rer\. nat)\.)*|Prof\.(?:\sDr\.)?|Professor(?:in)?|Maître)`
const particles = String.raw`(?:(?:von|van|de|del|della|di|da|du|la|le|der|den|zu|ten|ter|al|el|bin)\s|d['’])*`
const person = new RegExp(
  String.raw`(?<![\p{L}])(${title}\s(?:${title}\s)*)((?:${named}|\p{Lu}\.)(?:\s${particles}(?:${named}|\p{Lu}\.)){0,3})`,
  'gu',
)
const reference =
  /(?<!\p{L})((?:Referenz(?:en|person(?:en)?)?|Referees?|References?|Références?|Référents?|Auskunft erteilt|Vorgesetzter?|Supervisor|Line manager|Responsable hiérarchique|Kontaktperson|Ansprechpartner(?:in)?)\s*:\s*)([^\n;]+)/giu

/** Finds the names of other people: after a form of address, and after a word that announces a reference. */
export function referenceSpans(text: string): Span[] {
  return [person, reference].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const [whole, before = ''] = match
      return { start: match.index + before.length, end: match.index + whole.length, replacement: LEFT_OUT }
    }),
  )
}
