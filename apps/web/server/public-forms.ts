import type { Request, RequestHandler } from 'express'

/** Refuses prefetches by browsers and chats: nobody asked for them. */
export const refusePrefetch: RequestHandler = (req, res, next) => {
  const purpose = `${req.get('sec-purpose') ?? ''} ${req.get('purpose') ?? ''} ${req.get('x-moz') ?? ''}`
  if (!/prefetch|prerender|preview/i.test(purpose)) return next()
  return void res.status(503).end()
}

/** The public ID in the path; one that is malformed leads nowhere, like an unknown one. */
export function publicIdOf(req: Request): string {
  const { publicId } = req.params
  return typeof publicId === 'string' && /^[\w-]{1,40}$/.test(publicId) ? publicId : 'x'
}

/** Every field of a form that has a text, in order. */
export function fieldsOf(req: Request): [name: string, value: string][] {
  const fields: unknown = req.body
  if (typeof fields !== 'object' || fields === null) return []
  return Object.entries(fields).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
}

/** A field of a form; empty where there is none. */
export function fieldOf(req: Request, name: string): string {
  return fieldsOf(req).find(([key]) => key === name)?.[1] ?? ''
}

/** The secret of a link. Visitors without scripts paste the whole link. */
export function secretOf(req: Request): string {
  return fieldOf(req, 'secret').trim().replace(/^.*#/s, '')
}
