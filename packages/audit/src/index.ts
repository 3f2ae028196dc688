export {
  type ChainProblem,
  chainProblems,
  type ChainRecord,
  type Disclosure,
  type FirstBad,
  type LinkRecord,
} from './chain.ts'
export { type ChainedEvent, encodeEvent } from './encode-event.ts'
export { AuditError, type AuditErrorCode } from './errors.ts'
export { type ExactJson, parseExact } from './exact-json.ts'
export { commitmentOf, eventHash, genesisHash, linkHash, personReference } from './hashes.ts'
export { type Head, isHeadSigned, signHead } from './heads.ts'
export { type AnnouncedKey, announceKey, keyAt, keyHistoryProblem } from './key-history.ts'
export { type KeyRing, openKeyRing, readTrustedKey, type SigningKey, toPem } from './keys.ts'
export { type ChainReport, type KnownHash, verifyChain, type VerifyOptions } from './verify-chain.ts'
export { type ExportReport, verifyExport } from './verify-export.ts'
export { writeExport } from './write-export.ts'
