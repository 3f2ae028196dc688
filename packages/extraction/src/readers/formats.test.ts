import { expect, test } from 'vitest'
import type { Omission } from '../omissions.ts'
import { zipOf } from '../testing/zip-of.ts'
import { readFileText } from '../read-file.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

const sign = (font: string, code: string): string => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`
const paragraph = (content: string): string => `<w:p>${run(content)}</w:p>`
const inControl = (content: string): string => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`

const inWingdings = (text: string): string =>
  `<w:r><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr><w:t>${text}</w:t></w:r>`

const ending = (change: string, content: string): string =>
  `<w:p><w:pPr><w:rPr><w:${change} w:id="1"/></w:rPr></w:pPr>${content}</w:p>`
const fieldChar = (type: string, data = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${type}">${data}</w:fldChar></w:r>`
const field = (data: string, shown = ''): string =>
  `${fieldChar('begin', `<w:ffData>${data}</w:ffData>`)}<w:r><w:instrText> FORM </w:instrText></w:r>${fieldChar('separate')}${shown}${fieldChar('end')}`

const listCell = (...items: string[]): string => `<td><ul>${items.map((text) => `<li>${text}</li>`).join('')}</ul></td>`

/** An MHTML archive of one page. */
const archive = (charset: string, encoding: string, page: string): string =>
  [
    'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n  boundary="--part"\r\n\r\n----part',
    `Content-Type: text/html;\r\n  charset="${charset}"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${page}\r\n\r\n----part--`,
  ].join('\r\n')

async function linesOf(bytes: Uint8Array): Promise<{ text: string; mark: string | null; bold: boolean }[]> {
  const { lines } = await readFileText(bytes)
  return lines.map(({ text, mark, bold }) => ({ text, mark: mark?.kind ?? null, bold }))
}

async function textsOf(bytes: Uint8Array): Promise<string[]> {
  return (await linesOf(bytes)).map(({ text }) => text)
}

async function omittedIn(bytes: Uint8Array): Promise<Omission[]> {
  return (await readFileText(bytes)).omitted
}

test('RTF: letters in a code page, in Unicode and as control words; items, tables, hidden text, footnotes', async () => {
  const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset2 Wingdings;}}
{\header\pard Jon M\'fcller\par}
\pard\b Br\u252?ckenbauer\b0\par
\pard{\listtext\f1\u-3929?\tab}\ls1 Gel\'e4nder geschweisst\par
\pard\v hidden\v0 shown \endash  {\*\bkmkstart x}again\par
\trowd\pard\intbl 2019\cell\pard\intbl Werft\cell\row
\pard after{\super\chftn{\*\footnote\pard\plain\chftn\tab Note}}\par}`
  expect(await linesOf(encode(rtf))).toEqual([
    { text: 'Jon Müller', mark: null, bold: false },
    { text: 'Brückenbauer', mark: null, bold: true },
    { text: 'Geländer geschweisst', mark: 'item', bold: false },
    { text: 'shown – again', mark: null, bold: false },
    { text: '2019\tWerft', mark: 'cell', bold: false },
    { text: 'after', mark: null, bold: false },
    { text: 'Note', mark: null, bold: false },
  ])
  expect(await omittedIn(encode(rtf))).toEqual([{ why: 'hidden', text: 'hidden' }])
})

test('RTF: symbol fonts become Unicode; deleted text is reported, not read', async () => {
  const rtf = String.raw`{\rtf1\ansi{\fonttbl{\f0\fcharset0 Arial;}{\f1\fnil\fcharset2{\*\panose 05000000000000000000}Wingdings;}}
\pard\f0 Kran {\f1\'fc}\par
\pard English {\f1\'ab\'ab\u-3914?}\par
\pard Werft {\deleted\revauthdel1 Nord }S\'fcd\par}`
  expect(await textsOf(encode(rtf))).toEqual(['Kran ✓', 'English ★★☆', 'Werft Süd'])
  expect(await omittedIn(encode(rtf))).toEqual([{ why: 'deleted', text: 'Nord' }])
})

test('DOCX: deleted, hidden and placeholder text is reported, not read', async () => {
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
<w:p><w:r><w:t>Werft </w:t></w:r><w:del><w:r><w:delText>No</w:delText></w:r><w:r><w:delText>rd</w:delText></w:r></w:del><w:ins><w:r><w:t>Süd</w:t></w:r></w:ins></w:p>
<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Java </w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>Go</w:t></w:r></w:p>
<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Klicken Sie hier</w:t></w:r></w:p></w:sdtContent></w:sdt>
<w:p><w:moveFrom><w:r><w:t>Hafen</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo><w:r><w:t>Hafen</w:t></w:r></w:moveTo></w:p>
<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:delText>2019</w:delText></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`
  const bytes = await zipOf({ 'word/document.xml': document })
  expect(await textsOf(bytes)).toEqual(['Werft Süd', 'Hafen'])
  expect(await omittedIn(bytes)).toEqual([
    { why: 'deleted', text: 'Nord' },
    { why: 'hidden', text: 'Java Go' },
    { why: 'placeholder', text: 'Klicken Sie hier' },
    { why: 'deleted', text: '2019' },
  ])
})

test('ODT: counted spaces, tabs, lists, text boxes, notes; leaves out deleted and hidden text and descriptions of pictures', async () => {
  const namespaces = ['office', 'text', 'table', 'style']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .concat(
      'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
      'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
    )
    .join(' ')
  const content = `<office:document-content ${namespaces}><office:automatic-styles>
<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="G" style:family="paragraph"><style:text-properties text:display="none"/></style:style>
<style:style style:name="S" style:family="paragraph" style:parent-style-name="G"><style:text-properties text:display="true"/></style:style></office:automatic-styles>
<office:body><office:text><text:tracked-changes><text:changed-region><text:p>gone</text:p></text:changed-region></text:tracked-changes>
<text:h text:outline-level="1">Stellen</text:h><text:p>2019<text:tab/>Werft<text:span text:style-name="H">secret</text:span><text:s text:c="2"/>Nord</text:p>
<text:section text:name="A" text:display="none"><text:p>Java</text:p><text:list><text:list-item><text:p>Go</text:p></text:list-item></text:list></text:section>
<text:section text:name="B" text:display="condition" text:is-hidden="true"><text:p>Rust</text:p></text:section><text:p text:style-name="G">C++</text:p>
<text:section text:name="C"><text:p text:style-name="S">Hafen</text:p></text:section>
<text:list><text:list-item><text:p>Kran geführt</text:p></text:list-item></text:list>
<text:p>Rand<draw:frame><draw:text-box><text:p>Kontakt</text:p></draw:text-box><svg:title>Foto</svg:title><svg:desc>Ana Lima</svg:desc></draw:frame></text:p>
<text:p>Kran<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>bis 60 t</text:p></text:note-body></text:note> und Bagger</text:p></office:text></office:body></office:document-content>`
  const bytes = await zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content })
  const expected = [
    'Stellen',
    '2019\tWerft Nord',
    'Hafen',
    'Kran geführt',
    'Rand',
    'Kontakt',
    'Kran und Bagger',
    'bis 60 t',
  ]
  expect(await textsOf(bytes)).toEqual(expected)
  const hidden = ['secret', 'Java', 'Go', 'Rust', 'C++'].map((text) => ({ why: 'hidden', text }))
  expect(await omittedIn(bytes)).toEqual([{ why: 'deleted', text: 'gone' }, ...hidden])
})

// findings/mammoth-leaves-out-what-a-simple-field-shows.sh, findings/libreoffice-dates-an-old-letter-today.sh
test('DOCX: a bullet in a symbol font is a bullet, in an ordinary font it is its own character; simple fields show their text', async () => {
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
<w:p><w:r><w:t>Fahrausweis </w:t></w:r>${sign('MS Gothic', '2612')}</w:p><w:p><w:r><w:t>Kran </w:t></w:r>${sign('Wingdings', 'F0A7')}</w:p>
<w:p><w:fldSimple w:instr="AUTHOR"><w:r><w:t>Ana Lima</w:t></w:r></w:fldSimple></w:p>
<w:p><w:fldSimple w:instr="DATE"><w:r><w:t>01.02.2019</w:t></w:r></w:fldSimple></w:p></w:body></w:document>`
  const expected = ['Fahrausweis ☒', 'Kran •', 'Ana Lima', '01.02.2019']
  expect(await textsOf(await zipOf({ 'word/document.xml': document }))).toEqual(expected)
})

// findings/html-docx-js-writes-a-docx-without-text.sh
test('DOCX: embedded HTML (altChunk) is read in place, as a page or as MHTML, and only once', async () => {
  const formats = 'http://schemas.openxmlformats.org'
  const relation = (id: string, target: string): string =>
    `<Relationship Id="${id}" Type="${formats}/officeDocument/2006/relationships/aFChunk" Target="${target}"/>`
  const chunks = ['page', 'utf8', 'latin', 'base64', 'page', 'none'].map((id) => `<w:altChunk r:id="${id}"/>`)
  const bytes = await zipOf({
    'word/document.xml': `<w:document xmlns:w="${formats}/wordprocessingml/2006/main"
      xmlns:r="${formats}/officeDocument/2006/relationships"><w:body>${paragraph('Lebenslauf')}${chunks.join('')}${paragraph('Ende')}
      </w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${formats}/package/2006/relationships">${relation('page', 'page.html')}
      ${relation('utf8', '/word/utf8.mht')}${relation('latin', 'latin.mht')}${relation('base64', 'base64.mht')}${relation('none', 'none.mht')}
      </Relationships>`,
    'word/page.html': '<html><body><h1>Ana Lima</h1><ul><li>Köchin</li></ul></body></html>',
    'word/utf8.mht': archive('utf-8', 'quoted-printable', '<p class=3D"a">B=C3=BCro in Z=\r\n=C3=BCrich</p>'),
    'word/latin.mht': archive('windows-1252', 'quoted-printable', '<p>Men=FCs geplant</p>'),
    'word/base64.mht': archive('utf-8', 'base64', Buffer.from('<p>Fährt Kran</p>').toString('base64')),
  })
  expect(await textsOf(bytes)).toEqual([
    'Lebenslauf',
    'Ana Lima',
    'Köchin',
    'Büro in Zürich',
    'Menüs geplant',
    'Fährt Kran',
    'Ende',
  ])
})

// findings/word-readers-do-not-look-where-a-control-is-bound.sh
test('DOCX: a bound control shows its data; if the data is missing or damaged, its own text', async () => {
  const formats = 'http://schemas.openxmlformats.org'
  const stores = [
    '{6C3C8BC8-F283-45AE-878A-BAB7291924A1}',
    '{0000000A-0000-0000-0000-000000000001}',
    '{0000000A-0000-0000-0000-000000000002}',
  ]
  const bound = (store: number, path: string, inner: string, more = '<w:text/>'): string =>
    `<w:sdt><w:sdtPr><w:dataBinding w:xpath="${path}" w:storeItemID="${stores[store]}"/>${more}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`
  const item = (store: number): string =>
    `<ds:datastoreItem xmlns:ds="${formats}/officeDocument/2006/customXml" ds:itemID="${stores[store]?.toLowerCase()}"/>`
  const bytes = await zipOf({
    'word/document.xml': `<w:document xmlns:w="${formats}/wordprocessingml/2006/main"><w:body>
      <w:p>${run('Name: ')}${bound(0, '/cp:coreProperties[1]/dc:creator[1]', run('Your ') + run('Name'))}</w:p>
      ${bound(1, '/ns0:cv[1]/ns0:job[2]', paragraph('Your job'))}
      ${bound(1, '/ns0:cv[1]/ns0:town', paragraph('Click here'), '<w:text/><w:showingPlcHdr/>')}
      ${bound(1, '/ns0:cv[1]/ns0:none[1]', paragraph('Click here'), '<w:text/><w:showingPlcHdr/>')}
      ${bound(1, '/ns0:cv[1]/ns0:since[1]', paragraph('03.2019'), '<w:date/>')}${bound(1, '/ns0:cv[1]/ns0:none[1]', paragraph('Kran'))}
      ${bound(2, '/ns0:cv[1]', paragraph('Bagger'))}</w:body></w:document>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${formats}/package/2006/metadata/core-properties"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Ana Lima</dc:creator></cp:coreProperties>`,
    'customXml/item1.xml':
      '<cv xmlns="urn:cv"><job>Lehre</job><job>Köchin</job><town>Thun</town><since>2019-03-01</since></cv>',
    'customXml/itemProps1.xml': item(1),
    'customXml/item2.xml': '<cv>',
    'customXml/itemProps2.xml': item(2),
  })
  expect(await textsOf(bytes)).toEqual(['Name: Ana Lima', 'Köchin', 'Thun', '03.2019', 'Kran', 'Bagger'])
})

test('HTML: blocks, breaks, description lists and flex rows; leaves out scripts and hidden elements', async () => {
  const html = `<!doctype html><style>.off{display:none} .row{display:flex}</style><script>x</script>
<h1>Ana <b>Lima</b></h1><p>Zeile 1<br>Zeile 2</p><p class="off">hidden</p>
<div class="row"><span>Köchin</span><span>2019 – heute</span></div><ul><li>Menüs geplant</li></ul>
<dl><dt>2015</dt><dd>Lehre</dd><dt>2012</dt><dd>Schule</dd></dl>`
  const expected = [
    'Ana Lima',
    'Zeile 1',
    'Zeile 2',
    'Köchin\t2019 – heute',
    'Menüs geplant',
    '2015\tLehre',
    '2012\tSchule',
  ]
  expect(await textsOf(encode(html))).toEqual(expected)
})

test('tags that a style sheet sets as boxes are apart', async () => {
  const page =
    '<style>.tag{display:inline-block}</style><p><span class="tag">Word</span> <span class="tag">Excel</span></p>'
  expect(await textsOf(encode(`<html>${page}</html>`))).toEqual(['Word\tExcel'])
})

test('the links of a menu without blanks between them are apart', async () => {
  const menu = '<nav><a href="#a">Start</a><a href="#b">Kontakt</a></nav><p>Lea Muster</p>'
  expect(await textsOf(encode(`<html>${menu}</html>`))).toEqual(['Start\tKontakt', 'Lea Muster'])
})

test('the type of a file comes from its content, whatever a header or name says', async () => {
  expect((await readFileText(encode('<html><p>Lebenslauf'))).type).toBe('html')
  expect((await readFileText(encode(String.raw`{\rtf1 Lebenslauf}`))).type).toBe('rtf')
  expect((await readFileText(Uint8Array.from([0xff, 0xfe, 0x4c, 0, 0x65, 0, 0x61, 0]))).lines[0]?.text).toBe('Lea')
  expect((await readFileText(Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]))).lines[0]?.text).toBe('Müller')
})

// findings/officeparser-loses-cells-in-content-controls.sh, findings/docxtemplater-reads-boxes-and-moved-text-twice.sh
test('DOCX: rows and cells in content controls are read; moved text appears only at its new place', async () => {
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
<w:tbl><w:tr><w:tc>${paragraph('2019')}</w:tc>${inControl(`<w:tc>${paragraph('Baker')}</w:tc>`)}</w:tr>
${inControl(`<w:tr><w:tc>${paragraph('2021')}</w:tc><w:tc>${paragraph('Cook')}</w:tc></w:tr>`)}</w:tbl>
<w:p><w:moveFrom><w:r><w:t>Skills</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo><w:r><w:t>Skills</w:t></w:r></w:moveTo></w:p></w:body></w:document>`
  expect(await textsOf(await zipOf({ 'word/document.xml': document }))).toEqual(['2019\tBaker', '2021\tCook', 'Skills'])
})

const wordprocessing = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const header = (text: string): string => `<w:hdr ${wordprocessing}>${paragraph(text)}</w:hdr>`
const docxOf = async (body: string): Promise<Uint8Array> =>
  await zipOf({ 'word/document.xml': `<w:document ${wordprocessing}><w:body>${body}</w:body></w:document>` })

// findings/word-readers-lose-what-a-form-field-chose.sh
test('DOCX: a legacy form field shows the chosen entry, or its box with or without a tick', async () => {
  const entries = ['A1', 'B2', 'C1'].map((level) => `<w:listEntry w:val="${level}"/>`).join('')
  const list = (chosen: string): string => field(`<w:ddList>${chosen}${entries}</w:ddList>`, run('B2'))
  const box = (state: string): string => field(`<w:checkBox>${state}</w:checkBox>`)
  const lines = [
    `${run('Deutsch: ')}${list('<w:result w:val="2"/><w:default w:val="1"/>')}${run(' mündlich')}`,
    `${run('Englisch: ')}${list('<w:default w:val="1"/>')}`,
    `${run('Latein: ')}${list('')}`,
    `${box('<w:default w:val="0"/><w:checked/>')}${run(' Kat. B')}`,
    `${box('<w:default w:val="1"/><w:checked w:val="0"/>')}${run(' Kat. C')}`,
    `${box('<w:default w:val="1"/>')}${run(' Kat. D')}`,
    `${box('')}${run(' Kat. E')}`,
    `${run('Name: ')}${field('<w:textInput/>', run('Ana Lima'))}`,
  ]
  expect(await textsOf(await docxOf(lines.map((line) => `<w:p>${line}</w:p>`).join('')))).toEqual([
    'Deutsch: C1 mündlich',
    'Englisch: B2',
    'Latein: A1',
    '☒ Kat. B',
    '☐ Kat. C',
    '☒ Kat. D',
    '☐ Kat. E',
    'Name: Ana Lima',
  ])
})

// findings/word-readers-drop-dots-and-ticks-of-symbols.sh
test('DOCX: dots, ticks, crosses and boxes of symbol fonts become Unicode, as symbols and as private-use characters; bullets stay bullets', async () => {
  const dots = (codes: readonly string[]): string => codes.map((code) => sign('Wingdings', code)).join('')
  const lines = [
    `${run('Deutsch ')}${dots(['F06C', 'F06C', 'F0A1'])}`,
    `${run('Englisch ')}${inWingdings('\uf06c\uf06c\uf0a1')}`,
    `${run('Kat. B ')}${dots(['FC'])}`,
    `${dots(['F0FB'])}${run(' Kat. C')}`,
    `${dots(['F0FE'])}${run(' Kat. D')}`,
    `${dots(['F0A8'])}${run(' Kat. E')}`,
    `${sign('Wingdings 2', 'F0A3')}${run(' Kat. F')}`,
    `${dots(['F0FC'])}${run(' Kran geführt')}`,
    `${inWingdings('\uf0a8')}${run(' Menüs geplant')}`,
  ]
  expect(await linesOf(await docxOf(lines.map((line) => `<w:p>${line}</w:p>`).join('')))).toEqual([
    { text: 'Deutsch ●●○', mark: null, bold: false },
    { text: 'Englisch ●●○', mark: null, bold: false },
    { text: 'Kat. B ✓', mark: null, bold: false },
    { text: '✗ Kat. C', mark: null, bold: false },
    { text: '☑ Kat. D', mark: null, bold: false },
    { text: '☐ Kat. E', mark: null, bold: false },
    { text: '☐ Kat. F', mark: null, bold: false },
    { text: 'Kran geführt', mark: 'item', bold: false },
    { text: 'Menüs geplant', mark: 'item', bold: false },
  ])
})

// findings/officeparser-parts-lines-that-a-change-joined.sh
test('DOCX: a paragraph whose end was deleted continues with the next one; an inserted end separates two paragraphs', async () => {
  const table = `<w:tbl><w:tr><w:tc>${paragraph('2019')}</w:tc></w:tr></w:tbl>`
  const body = [
    ending('del', `${run('Leiterin ')}<w:del><w:r><w:delText>a. i.</w:delText></w:r></w:del>`),
    ending('del', run('Finanzen ')),
    paragraph('bei der Muster AG'),
    ending('ins', run('Thun')),
    paragraph('Bern'),
    ending('del', run('Stellen')),
    table,
    ending('del', run('Ende')),
  ]
  const expected = ['Leiterin Finanzen bei der Muster AG', 'Thun', 'Bern', 'Stellen', '2019', 'Ende']
  expect(await textsOf(await docxOf(body.join('')))).toEqual(expected)
})

test('DOCX: the header of the first page comes before the header of later pages if the section has both', async () => {
  const formats = 'http://schemas.openxmlformats.org'
  const relation = (id: string, target: string): string =>
    `<Relationship Id="${id}" Type="${formats}/officeDocument/2006/relationships/header" Target="${target}"/>`
  const withTitle = async (title: string): Promise<string[]> =>
    await textsOf(
      await zipOf({
        'word/document.xml': `<w:document ${wordprocessing} xmlns:r="${formats}/officeDocument/2006/relationships"><w:body>${paragraph('Stellen')}
          <w:sectPr><w:headerReference w:type="default" r:id="a"/><w:headerReference w:type="first" r:id="b"/>${title}</w:sectPr></w:body></w:document>`,
        'word/_rels/document.xml.rels': `<Relationships xmlns="${formats}/package/2006/relationships">${relation('a', 'header1.xml')}
          ${relation('b', 'header2.xml')}</Relationships>`,
        'word/header1.xml': header('Lebenslauf'),
        'word/header2.xml': header('Ana Lima'),
      }),
    )
  expect(await withTitle('<w:titlePg/>')).toEqual(['Ana Lima', 'Lebenslauf', 'Stellen'])
  expect(await withTitle('<w:titlePg w:val="0"/>')).toEqual(['Lebenslauf', 'Ana Lima', 'Stellen'])
})

test('HTML: the headings of columns stay with them; a row of data above does not', async () => {
  const lists = `<tr>${listCell('Lohn', 'Ferien')}${listCell('Lehre', 'Stapler')}</tr>`
  const table = (above: string): Uint8Array => encode(`<table><tr>${above}</tr>${lists}</table>`)
  expect(await textsOf(table('<td>Wir bieten</td><td>Sie bringen mit</td>'))).toEqual([
    'Wir bieten',
    'Lohn',
    'Ferien',
    'Sie bringen mit',
    'Lehre',
    'Stapler',
  ])
  expect((await textsOf(table('<td>2019</td><td>Werft</td>')))[0]).toBe('2019\tWerft')
})
