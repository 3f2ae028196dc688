import { randomBytes } from 'node:crypto'
import type { Db } from '@dossier/db'
import { putRecoveryCodes } from '@dossier/db/accounts'
import { hashOfSecret } from '../secrets.ts'
import { base32 } from './totp.ts'

const howMany = 10
/** 120 random bits need no slow hash (ASVS 5.0, 6.5.2: from 112). */
const codeBytes = 15

/** Replaces a person's recovery codes; the new ones are shown once. */
export async function giveRecoveryCodes(tx: Db, userId: string): Promise<string[]> {
  const codes = Array.from({ length: howMany }, () => base32(randomBytes(codeBytes)))
  await putRecoveryCodes(
    tx,
    userId,
    codes.map((code) => hashOfSecret(code)),
  )
  return codes.map((code) => (code.match(/.{6}/g) ?? []).join('-'))
}

/** The hash of a recovery code as typed. */
export function hashOfRecoveryCode(typed: string): string {
  return hashOfSecret(typed.replaceAll(/[\s-]/g, '').toUpperCase())
}
