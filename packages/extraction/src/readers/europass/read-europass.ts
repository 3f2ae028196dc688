import type { FlowNode, FlowParagraph } from '../../flow/flow.ts'
import type { Limits } from '../../limits.ts'
import type { Mark } from '../../types.ts'
import { ReadError } from '../../read-error.ts'
import { Omissions } from '../../omissions.ts'
import { readHtml } from '../html/read-html.ts'
import { textsIn } from '../../leftovers.ts'
import { keyOf } from '../../text/fold.ts'
import { parseXml, type XmlElement } from '../office/xml.ts'
import { leavesOf } from './elements.ts'
import { readCandidate } from './candidate.ts'
import type { EuropassCv, EuropassStay } from './europass-cv.ts'
import { readSkillsPassport } from './skills-passport.ts'

/**
 * Reads Europass XML of either generation, as a CV in which every line has a label. Throws a ReadError for other or
 * damaged XML.
 */
export function readEuropass(bytes: Uint8Array, limits: Limits): FlowNode[] {
  const root = parseXml(bytes, limits)
  const cv =
    root.name === 'passport:SkillsPassport'
      ? readSkillsPassport(root)
      : root.name === 'europass:Candidate'
        ? readCandidate(root)
        : null
  if (cv === null) throw new ReadError('wrong_type')
  return [...written(cv, limits), ...section('References and other information', restOf(root, cv, limits))]
}

/** The words of the XML that no field contains, so that nothing is lost. */
function restOf(root: XmlElement, cv: EuropassCv, limits: Limits): FlowNode[] {
  const said = keyOf(textsIn(cv).join(' '))
  return leavesOf(root).flatMap((text) => (said.includes(keyOf(text)) ? [] : htmlOf(text, limits)))
}

function written(cv: EuropassCv, limits: Limits): FlowNode[] {
  const stays = (entries: readonly EuropassStay[]): FlowNode[] =>
    entries.flatMap(({ period, title, organisation, place, description }) => [
      ...labelled('Period', period),
      ...labelled('Title', title),
      ...labelled('Organisation', organisation),
      ...labelled('Place', place),
      ...htmlOf(description, limits),
    ])
  const languages = cv.languages.filter(({ name }) => name !== '')
  return [
    ...line(cv.name, { kind: 'heading', level: 1 }),
    ...line(cv.headline),
    ...cv.contact.flatMap((one) => line(one)),
    ...labelled('Date of birth', cv.birthDate),
    ...labelled('Nationality', cv.nationality),
    ...section('Profile', htmlOf(cv.summary, limits)),
    ...section('Work experience', stays(cv.work)),
    ...section('Education', stays(cv.education)),
    ...section(
      'Languages',
      languages.flatMap(({ name, level }) => line(level === '' ? name : `${name} (${level})`)),
    ),
    ...section(
      'Skills',
      cv.skills.flatMap((one) => htmlOf(one, limits)),
    ),
    ...section(
      'Publications',
      cv.publications.flatMap((one) => htmlOf(one, limits)),
    ),
    ...section(
      'Awards',
      cv.awards.flatMap((one) => htmlOf(one, limits)),
    ),
  ]
}

function section(heading: string, nodes: readonly FlowNode[]): FlowNode[] {
  return nodes.length === 0 ? [] : [...line(heading, { kind: 'heading', level: 2 }), ...nodes]
}

function labelled(label: string, text: string): FlowParagraph[] {
  return text === '' ? [] : line(`${label}\t${text}`)
}

function line(text: string, mark: Mark | null = null): FlowParagraph[] {
  const run = { text, bold: mark !== null, italic: false, size: null, color: null, link: null }
  return text === '' ? [] : [{ kind: 'paragraph', runs: [run], mark }]
}

/** Reads a description, which the XML stores as HTML text. */
function htmlOf(text: string, limits: Limits): FlowNode[] {
  return text === '' ? [] : readHtml(new TextEncoder().encode(text), limits, new Omissions())
}
