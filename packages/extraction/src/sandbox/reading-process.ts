import { enableCompileCache, registerHooks } from 'node:module'
import type { Question } from './protocol.ts'

// This file is a process of its own: it answers what its parent asks, one file after the other, and ends with its parent.
enableCompileCache()
// pdf.js would load a native canvas of 30 MB to paint with; text needs none.
registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier === '@napi-rs/canvas') throw new Error('no canvas is needed')
    return next(specifier, context)
  },
})
function Nothing(): void {}
Object.assign(globalThis, { DOMMatrix: Nothing, Path2D: Nothing })

const [{ answer }, { limitsOf }] = await Promise.all([import('./answer.ts'), import('./limits-of.ts')])
const setting = { limits: limitsOf(process.argv[2]), ocr: process.argv[3] ?? null }

process.on('message', (question: Question) => {
  void answer(question, setting).then((reply) => process.send?.(reply))
})
process.on('disconnect', () => process.exit())
// What pdf.js leaves behind of a damaged file must not end the process that reads the next.
process.on('unhandledRejection', () => undefined)
process.send?.('ready')
