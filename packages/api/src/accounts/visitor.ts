/** Where somebody signs in from. */
export interface Visitor {
  /** Browser and system, as far as they tell. */
  client: string
  /** The network, as delays count it. */
  network: string
  requestId: string
}
