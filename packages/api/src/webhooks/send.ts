import type { AllowedNetworks } from '../context.ts'
import { request as requestHttp, type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { type CheckedAddress, type Resolve, resolveHost } from './address.ts'

/** The outcomes of a message. */
export const sendCodes = [
  'refused_address',
  'https_required',
  'unknown_host',
  'timeout',
  'redirected',
  'rejected',
  'connection',
  'stopped',
  'unknown_event',
] as const
type SendCode = (typeof sendCodes)[number]

/** Whether a receiver accepted a message, in which case `code` is null. `status` is null if there was no response. */
export interface SendResult {
  status: number | null
  code: SendCode | null
}

/** A message to a receiver. */
export interface Message {
  url: string
  headers: Readonly<Record<string, string>>
  body: string
}

interface SendOptions {
  allowed: AllowedNetworks
  timeoutMs: number
  /** Aborts at once. */
  signal?: AbortSignal
  /** The system's resolver if omitted. */
  resolve?: Resolve
}

/** Responses are read up to this size so that the connection ends cleanly; their content is ignored. */
const longestAnswer = 64 * 1024

/**
 * Sends a message and waits for the receiver's response: it is accepted if the receiver responds with 2xx in time.
 * Resolves the name once, judges all its addresses, and connects to one of those; does not follow redirects.
 */
export async function sendMessage(
  message: Message,
  { allowed, timeoutMs, signal, resolve }: SendOptions,
): Promise<SendResult> {
  const timeout = AbortSignal.timeout(timeoutMs)
  const stop = signal === undefined ? timeout : AbortSignal.any([timeout, signal])
  const failed = (error: unknown): SendResult => {
    if (signal?.aborted === true) return { status: null, code: 'stopped' }
    if (timeout.aborted) return { status: null, code: 'timeout' }
    return { status: null, code: isUnknownHost(error) ? 'unknown_host' : 'connection' }
  }
  try {
    const url = new URL(message.url)
    const { addresses, verdict } = await untilAborted(resolveHost(url.hostname, allowed, resolve), stop)
    if (verdict === 'refused') return { status: null, code: 'refused_address' }
    if (url.protocol !== 'https:' && verdict !== 'allowed') return { status: null, code: 'https_required' }
    const status = await post(url, message, { addresses, signal: stop })
    if (status >= 200 && status < 300) return { status, code: null }
    return { status, code: status >= 300 && status < 400 ? 'redirected' : 'rejected' }
  } catch (error) {
    return failed(error)
  }
}

function post(
  url: URL,
  { headers, body }: Message,
  { addresses, signal }: { addresses: readonly CheckedAddress[]; signal: AbortSignal },
): Promise<number> {
  const options: RequestOptions = {
    method: 'POST',
    // A separate connection for each message, so that none reuses an address to which the name pointed earlier.
    agent: false,
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    lookup: pinnedTo(addresses),
    signal,
  }
  const request: (url: URL, options: RequestOptions) => ClientRequest =
    url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const sent = request(url, options)
    sent.on('error', reject)
    sent.on('response', (answer) => {
      drain(answer).then(() => resolve(answer.statusCode ?? 0), reject)
    })
    sent.end(body)
  })
}

/** Reads a response to its end, or until it exceeds the limit. */
async function drain(answer: IncomingMessage): Promise<void> {
  let length = 0
  for await (const chunk of answer) {
    length += (chunk as Buffer).length // No encoding is set.
    if (length > longestAnswer) break
  }
  answer.destroy()
}

/** A lookup that returns only the addresses checked before. */
function pinnedTo(addresses: readonly CheckedAddress[]): LookupFunction {
  return (_hostname, { all }, callback) => {
    const [first] = addresses
    if (first === undefined) return callback(new Error('no address'), '', 4)
    return all === true ? callback(null, [...addresses]) : callback(null, first.address, first.family)
  }
}

function isUnknownHost(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'getaddrinfo'
}

function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new Error('aborted'))
    if (signal.aborted) return stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
