import { describe, expect, it } from 'vitest'
import { objectKey, runPrefix } from './key.ts'

const ids = { teamId: '0199a6a0-0000-7000-8000-000000000001', runId: '0199a6a0-0000-7000-8000-0000000000aa' }

describe('the key of an object', () => {
  it('consists of team, run, area and name', () => {
    expect(objectKey({ ...ids, area: 'artifacts', name: 'matching_result.json' })).toBe(
      '0199a6a0-0000-7000-8000-000000000001/0199a6a0-0000-7000-8000-0000000000aa/artifacts/matching_result.json',
    )
  })

  it("starts with its run's prefix, which ends with a slash", () => {
    expect(objectKey({ ...ids, area: 'artifacts', name: 'a.json' }).startsWith(runPrefix(ids))).toBe(true)
    expect(runPrefix(ids).endsWith('/')).toBe(true)
  })

  it.each(['', '..', 'x', '0199A6A0-0000-7000-8000-000000000001', `${ids.teamId}/..`, `${ids.teamId}\n`])(
    'accepts no ID other than a lower-case UUID: %j',
    (id) => {
      expect(() => runPrefix({ ...ids, teamId: id })).toThrow(expect.objectContaining({ code: 'invalid_key' }))
      expect(() => runPrefix({ ...ids, runId: id })).toThrow(expect.objectContaining({ code: 'invalid_key' }))
    },
  )

  it.each([
    '../../x.json',
    'a/b.json',
    'A.json',
    'extensionless',
    '.json',
    'a..json',
    'Müller.docx',
    `${'a'.repeat(200)}.json`,
  ])('takes no name such as %j, and does not repeat it', (name) => {
    const make = () => objectKey({ ...ids, area: 'artifacts', name })
    expect(make).toThrow(expect.objectContaining({ code: 'invalid_key' }))
    expect(make).not.toThrow(name)
  })
})
