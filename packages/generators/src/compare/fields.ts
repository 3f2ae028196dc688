import { compareDocuments, type FieldChange, leaf, line, list, nullable, record } from '@dossier/profiles/compare'
import { crc32 } from 'node:zlib'
import type { Offer, OfferClaim } from '../offer/offer-model.ts'
import { decodeBase64 } from '../picture.ts'
import type { Theme } from '../theme.ts'

const lines = list(line)

/**
 * An offer with claims as plain texts. Which criteria prove a claim depends on the order of the criteria, so it is not
 * compared.
 */
type ToldOffer = Omit<Offer, Claims> & Record<Claims, string[]>
type Claims = 'suitability' | 'addedValue' | 'gaps'

const offer = record<ToldOffer>({
  id: line,
  vendor: line,
  client: line,
  date: line,
  contact: record({ name: line, role: line, email: line, phone: line }),
  subject: line,
  roleContext: lines,
  suitability: lines,
  conditions: record({ workload: line, availability: line, hourlyRate: line, subcontracting: line, validUntil: line }),
  assessment: lines,
  addedValue: lines,
  gaps: lines,
  recommendation: line,
  closing: line,
})

const theme = record<Theme>({
  firm: line,
  address: lines,
  accent: line,
  font: leaf<Theme['font']>((name) => name),
  logo: nullable(leaf<NonNullable<Theme['logo']>>(describeLogo)),
})

/** A logo in words: its type, size and checksum. */
function describeLogo({ mediaType, base64 }: NonNullable<Theme['logo']>): string {
  const bytes = decodeBase64(base64)
  return `${mediaType}, ${bytes.length} bytes, ${crc32(bytes).toString(16).padStart(8, '0')}`
}

/** Returns the differences between two offers; null means no offer. Matches their claims by their words. */
export function compareOffers(before: Offer | null, after: Offer | null): FieldChange[] {
  return compareDocuments(nullable(offer), before && told(before), after && told(after))
}

function textsOf(claims: readonly OfferClaim[]): string[] {
  return claims.map(({ text }) => text)
}

function told(stated: Offer): ToldOffer {
  const { suitability, addedValue, gaps } = stated
  return { ...stated, suitability: textsOf(suitability), addedValue: textsOf(addedValue), gaps: textsOf(gaps) }
}

/** Returns the differences between the themes of two runs. */
export function compareThemes(before: Theme, after: Theme): FieldChange[] {
  return compareDocuments(theme, before, after)
}
