export { type OriginalUse, originalsByHash, usesOfOriginal } from './queries/originals.ts'
export {
  appendToUpload,
  claimUpload,
  completeUpload,
  dropUpload,
  findUpload,
  holdUpload,
  putUpload,
  readUpload,
  sweepUploads,
  uploadedBytes,
  type UploadState,
} from './queries/uploads.ts'
