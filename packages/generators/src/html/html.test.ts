import { describe, expect, it } from 'vitest'
import { assert, property, string } from 'fast-check'
import { parseFragment } from 'parse5'
import { type Html, html, renderHtml, styleSheet } from './html.ts'

describe('html', () => {
  it('escapes text and keeps its own markup', () => {
    const inner = html`<b>${'<i>&"\''}</b>`
    expect(renderHtml(html`<p>${inner}</p>`)).toBe('<p><b>&lt;i&gt;&amp;&quot;&#39;</b></p>')
  })

  it('joins lists and prints nothing for null', () => {
    expect(renderHtml(html`<p>${['a', '<', html`<i>${1}</i>`]}${null}</p>`)).toBe('<p>a&lt;<i>1</i></p>')
  })

  it('does not mistake an object from JSON for markup', () => {
    const forged = JSON.parse('{"markup":"<script>"}') as Html
    expect(renderHtml(html`<p>${forged}</p>`)).not.toContain('<script>')
  })

  it('refuses a value in a place where escaping is not enough', () => {
    expect(() => html`<a href=${'x'}>`).toThrow('double quotes')
    expect(() => html`<${'script'}>`).toThrow('double quotes')
    expect(() => styleSheet('</style>')).toThrow('style sheet')
  })

  it('right-to-left: isolates a text with its direction, except in attributes and titles', () => {
    expect(renderHtml(html`<p>${'مهندسة Java.'}</p>`)).toBe('<p><bdi dir="rtl">مهندسة Java.</bdi></p>')
    expect(renderHtml(html`<p>${'Engineer at شركة النور'}</p>`)).toContain('<bdi dir="ltr">')
    expect(renderHtml(html`<a title="${'مهندسة'}"></a>`)).toBe('<a title="مهندسة"></a>')
    expect(renderHtml(html`<title>${'مهندسة'}</title>`)).toBe('<title>مهندسة</title>')
    expect(renderHtml(html`<p>${'Engineer'}</p>`)).toBe('<p>Engineer</p>')
  })

  it('treats any text as text, whatever precedes it', () => {
    expect(renderHtml(html`<p>= ${'b'}${'='}${'c'}</p>`)).toBe('<p>= b=c</p>')
  })

  it('replaces characters that HTML forbids', () => {
    expect(renderHtml(html`${'a\u0000b\u001Bc\uD800d\uFFFEe\r\nf'}`)).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\nf')
  })

  it('round-trips any text through a real parser, in content and in attributes', () => {
    const clean = string({ unit: 'grapheme' }).filter((text) => !/[\p{C}\r]/u.test(text))
    assert(
      property(clean, (text) => {
        const fragment = parseFragment(renderHtml(html`<p title="${text}">${text}</p>`))
        const node = fragment.childNodes[0]
        if (node === undefined || !('attrs' in node)) throw new Error('no element')
        expect(node.attrs).toEqual([{ name: 'title', value: text }])
        const [child] = node.childNodes
        const inner = child !== undefined && 'childNodes' in child ? child.childNodes : node.childNodes
        expect(inner.map((part) => ('value' in part ? part.value : ''))).toEqual(text === '' ? [] : [text])
      }),
    )
  })
})
