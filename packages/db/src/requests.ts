export { type Bar, barredReceipts, bars, findBar, isDraftBarred } from './queries/barred.ts'
export { forgetRequests, grantErasures } from './queries/erase-requests.ts'
export {
  changeRequest,
  findRequest,
  insertRequest,
  lastExportOf,
  listRequests,
  requestOfficers,
  type RequestRow,
  requestsOfReceipt,
  takeDueRequests,
} from './queries/person-requests.ts'
export {
  type RequestChannel,
  requestChannels,
  type RequestKind,
  requestKinds,
  type RequestState,
  requestStates,
} from './schema.ts'
