import type { ApiCaller } from '@dossier/api'
import { type QuotaAnswer, quotaUnits } from '../views/quota-answer.ts'
import { refusalOf } from './api-error.server.ts'
import { formText } from './form-text.ts'

/** Sets or removes the quota of the team or of a member, as a form requests; null for any other form. */
export async function setQuota(form: FormData, { storage }: ApiCaller): Promise<QuotaAnswer | null> {
  const intent = formText(form, 'intent')
  if (intent !== 'set-quota' && intent !== 'unset-quota') return null
  const limitBytes = intent === 'set-quota' ? bytesOf(formText(form, 'size'), formText(form, 'unit')) : null
  if (Number.isNaN(limitBytes)) return 'size'
  const userId = formText(form, 'userId')
  try {
    await storage.setQuota({ limitBytes, ...(userId !== '' && { userId }) })
    return 'saved'
  } catch (error) {
    if (refusalOf(error)?.reason === 'not_found') return 'gone'
    throw error
  }
}

function bytesOf(size: string, unit: string): number {
  const bytes = size.trim() === '' ? Number.NaN : Math.round(Number(size) * (quotaUnits[unit] ?? Number.NaN))
  return Number.isSafeInteger(bytes) && bytes >= 0 ? bytes : Number.NaN
}
