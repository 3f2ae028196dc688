import type { Request, RequestHandler } from 'express'

/** Refuses prefetches by browsers and chats, because no person requested them. */
export const refusePrefetch: RequestHandler = (req, res, next) => {
  const purpose = `${req.get('sec-purpose') ?? ''} ${req.get('purpose') ?? ''} ${req.get('x-moz') ?? ''}`
  if (!/prefetch|prerender|preview/i.test(purpose)) return next()
  return void res.status(503).end()
}

/** The public ID in the path; a malformed one behaves like an unknown one. */
export function publicIdOf(req: Request): string {
  const { publicId } = req.params
  return typeof publicId === 'string' && /^[\w-]{1,40}$/.test(publicId) ? publicId : 'x'
}

/** The text fields of a form, in order. */
export function fieldsOf(req: Request): [name: string, value: string][] {
  const fields: unknown = req.body
  if (typeof fields !== 'object' || fields === null) return []
  return Object.entries(fields).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
}

/** A field of a form; empty if it is missing. */
export function fieldOf(req: Request, name: string): string {
  return fieldsOf(req).find(([key]) => key === name)?.[1] ?? ''
}

/** The secret of a link. Visitors without scripts paste the whole link. */
export function secretOf(req: Request): string {
  return fieldOf(req, 'secret').trim().replace(/^.*#/s, '')
}
