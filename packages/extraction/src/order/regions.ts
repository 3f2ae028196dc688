import type { Area } from './arrange.ts'

/**
 * Groups the areas of all pages into regions in reading order. A column that continues at the top of the next page is
 * one region, even with a sidebar between the two parts.
 */
export function numberRegions(pages: readonly (readonly Area[])[]): Area[][] {
  const regions: Area[][] = []
  let open: Area[][] = []
  for (const areas of pages) {
    const taken = new Set<Area[]>()
    const now = areas.map((area) => {
      const region =
        areas.length > 4 ? undefined : open.find((one) => !taken.has(one) && isSameColumn(one.at(-1), area))
      if (region === undefined) {
        const added = [area]
        regions.push(added)
        return added
      }
      taken.add(region)
      region.push(area)
      return region
    })
    open = now.length === 0 ? open : now
  }
  return regions
}

function isSameColumn(one: Area | undefined, other: Area): boolean {
  if (one === undefined) return false
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const widths = [one.right - one.left, other.right - other.left]
  const isLeftSame = Math.abs(one.left - other.left) < 12
  return shared > (isLeftSame ? 0.8 * Math.min(...widths) : 0.6 * Math.max(...widths))
}
