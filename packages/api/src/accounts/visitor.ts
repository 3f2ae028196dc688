/** Where a sign-in comes from. */
export interface Visitor {
  /** Browser and system, as far as they identify themselves. */
  client: string
  /** The network, as delays count it. */
  network: string
  requestId: string
}
