export {
  endToken,
  findLiveToken,
  insertToken,
  listTokens,
  type LiveToken,
  lockToken,
  lockTokens,
  type NamedToken,
  type TokenRow,
  touchToken,
} from './queries/tokens.ts'
