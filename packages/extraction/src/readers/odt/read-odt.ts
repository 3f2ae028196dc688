import type { FlowNode } from '../../flow/flow.ts'
import type { Limits } from '../../limits.ts'
import type { Omissions } from '../../omissions.ts'
import { ReadError } from '../../read-error.ts'
import { unpack } from '../office/unpack.ts'
import { childOf, elementsOf, parseXml, textOf, type XmlElement } from '../office/xml.ts'
import { readOdtText, type Surroundings } from './odt-body.ts'
import { readOdtStyles } from './styles.ts'

const wanted = new Set(['content.xml', 'styles.xml', 'META-INF/manifest.xml'])

/**
 * Reads an OpenDocument text: headers, the text with its tables and text boxes, then footers. Throws a ReadError if it
 * is damaged, encrypted or too big.
 */
export async function readOdt(bytes: Uint8Array, limits: Limits, omissions: Omissions): Promise<FlowNode[]> {
  const files = await unpack(bytes, (name) => wanted.has(name), limits)
  if (isEncrypted(files.get('META-INF/manifest.xml'))) throw new ReadError('password')
  const content = files.get('content.xml')
  if (content === undefined) throw new ReadError('damaged')
  const root = parseXml(content, limits)
  const stylesFile = files.get('styles.xml')
  const page = stylesFile === undefined ? undefined : parseXml(stylesFile, limits)
  const look = readOdtStyles(page === undefined ? [root] : [page, root])
  const around = { styles: look, omissions }
  const body = childOf(childOf(root, 'office:body'), 'office:text')
  if (body === undefined) throw new ReadError('wrong_type')
  return [...edges(page, 'header', around), ...readOdtText(body, around), ...edges(page, 'footer', around)]
}

/** The headers or footers of all page styles, without duplicates. */
function edges(page: XmlElement | undefined, origin: 'header' | 'footer', around: Surroundings): FlowNode[] {
  const masters = elementsOf(childOf(page, 'office:master-styles'), 'style:master-page')
  const found = masters.flatMap((master) =>
    elementsOf(master).filter(({ name }) => name === `style:${origin}` || name === `style:${origin}-first`),
  )
  const texts = new Set<string>()
  return found.flatMap((element) => {
    const text = textOf(element)
    if (texts.has(text)) return []
    texts.add(text)
    return [{ kind: 'part', origin, nodes: readOdtText(element, around) }]
  })
}

function isEncrypted(manifest: Uint8Array | undefined): boolean {
  return manifest !== undefined && new TextDecoder().decode(manifest).includes('encryption-data')
}
