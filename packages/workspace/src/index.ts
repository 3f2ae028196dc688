export type {
  Body,
  BreakerState,
  Bytes,
  Capabilities,
  GetOptions,
  KeyFailure,
  ListedObject,
  ListOptions,
  ObjectContent,
  ObjectInfo,
  PutInfo,
  ObjectPage,
  PutOptions,
  SignedUrlOptions,
  StorageDriver,
  StorageErrorCode,
  StorageTier,
} from './driver.ts'
export { storageErrorCodes, storageTiers } from './driver.ts'
export { contentDisposition } from './content-disposition.ts'
export { type Digest, digestOf, sha256Of } from './digest.ts'
export {
  type DriverName,
  driverNames,
  openDriver,
  parseDriverConfig,
  parseStorageConfig,
  type StorageConfig,
} from './drivers.ts'
export { codeMeaning, WorkspaceError } from './errors.ts'
export { type Fingerprint, fingerprintOf, type OfficePrint } from './fingerprint.ts'
export { guardDriver, isContentType } from './guard.ts'
export { type Area, areas, objectKey, runPrefix } from './key.ts'
export {
  type Manifest,
  type ManifestFile,
  manifestBytes,
  manifestFileSchema,
  manifestPath,
  manifestSchema,
  parseManifest,
} from './manifest.ts'
export type { StorageCall, StorageObserver } from './observation.ts'
export { probePrefix } from './resilience.ts'
export { makeRunId, parseRunId, type RunId, type RunIdParts } from './run-id.ts'
export {
  type BatchFile,
  type BundleFile,
  type BundleOptions,
  byPath,
  type NewFile,
  type Recorded,
  RunWorkspace,
  type SaveResult,
  type StoredFile,
} from './run-workspace.ts'
export { discardBody, readAll } from './stream.ts'
export { unzip, type UnzippedFile } from './unzip.ts'
export { BUNDLE_VERSION } from './zip-layout.ts'
export { zipHash } from './zip-hash.ts'
export { type ByteRange, type ZipBundle, type ZipEntry, zipBundle } from './zip.ts'
export {
  type BundleLimits,
  type BundleProblem,
  type BundleProblemCode,
  type BundleReport,
  verifyBundle,
} from './verify-bundle.ts'
