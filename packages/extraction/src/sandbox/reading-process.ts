import { flushCompileCache, registerHooks } from 'node:module'
import type { Question } from './protocol.ts'

// This file runs as a separate process. It answers its parent's requests one after another, and ends with its parent.
// pdf.js would load a native canvas of 30 MB for painting, which text does not need.
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
// Rejections that pdf.js leaves behind for a damaged file must not end the process.
process.on('unhandledRejection', () => undefined)
process.send?.('ready')
// It is killed rather than ended, and would keep nothing of what it has compiled.
flushCompileCache()
