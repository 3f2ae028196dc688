import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainTheme } from '../theme.ts'
import { contrast, readableOn } from './contrast.ts'
import { paletteCss } from './palette.ts'

const colour = integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

function schemes(accent: string): Record<string, string>[] {
  const blocks = paletteCss({ ...plainTheme, accent }).match(/--accent:[^}]*|--paper:[^}]*/g) ?? []
  return blocks.map((block) => Object.fromEntries(block.split(';').map((line) => line.replace('--', '').split(':'))))
}

describe('colours of the dashboard', () => {
  it('computes the contrast of black and white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1)
  })

  it('keeps a colour that is already readable', () => {
    expect(readableOn('#1f4e79', '#ffffff')).toBe('#1f4e79')
  })

  it('makes text readable on every background, in light and dark, whatever the accent', () => {
    const verdicts = ['fulfilled', 'partial', 'potential', 'not_mentioned', 'open', 'unfulfilled']
    assert(
      property(colour, constantFrom(...verdicts), (accent, verdict) => {
        const both = schemes(accent)
        expect(both).toHaveLength(2)
        for (const scheme of both) {
          const pairs = [
            ['text', 'paper'],
            ['text', 'panel'],
            ['text', 'accent-soft'],
            ['text', 'mark'],
            ['muted', 'paper'],
            ['muted', 'panel'],
            ['accent', 'paper'],
            ['accent', 'panel'],
            [`v-${verdict}-text`, `v-${verdict}-soft`],
          ]
          const weak = pairs.filter(
            ([one = '', ground = '']) => contrast(scheme[one] ?? '', scheme[ground] ?? '') < 4.5,
          )
          expect(weak).toEqual([])
          expect(contrast(scheme[`v-${verdict}`] ?? '', scheme.paper ?? '')).toBeGreaterThan(3)
        }
      }),
    )
  })

  it('puts only colours and known fonts into the style sheet', () => {
    const css = paletteCss({ ...plainTheme, accent: '#fff}body{background:url(//x)}' })
    expect(css).not.toContain('url')
    expect(css).toBe(paletteCss(plainTheme))
  })
})
