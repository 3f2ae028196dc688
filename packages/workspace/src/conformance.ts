import { failureCases } from './conformance/failures.ts'
import { keyCases } from './conformance/keys.ts'
import { objectCases } from './conformance/objects.ts'
import { signedUrlCases } from './conformance/signed-urls.ts'
import type { ConformanceCase } from './conformance/support.ts'
import { tierCases } from './conformance/tiers.ts'
import { transferCases } from './conformance/transfer.ts'

export type { ConformanceCase, OpenSubject, Subject } from './conformance/support.ts'

/**
 * The requirements on every driver, as data: run each case in any test framework with a function that opens the driver, guarded. A driver
 * declares in `capabilities` what its service cannot do; the case then checks that the driver refuses it.
 */
export const conformanceCases: readonly ConformanceCase[] = [
  ...transferCases,
  ...objectCases,
  ...keyCases,
  ...signedUrlCases,
  ...tierCases,
  ...failureCases,
]
