/** Whose storage is full, with the bytes used and allowed. */
export interface FullStorage {
  of: 'team' | 'member'
  used: number
  limit: number
}
