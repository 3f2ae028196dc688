/** Ranks that a department may follow after a comma: "Vice President, Operations". */
export const rankTitles = `vice president, president, vp, svp, evp, director, head, manager`

/** Words in front of such a rank. */
export const rankGrades = `senior, executive, assistant, associate, deputy`

/** Departments that belong to a rank and are no employer. */
export const departmentNames = `
operations, sales, marketing, finance, engineering, human resources, hr, it, product, technology, strategy, legal, communications, logistics, procurement, development, quality, research, customer success
`

/** Words in front of a department. */
export const departmentScopes = `global, field, business, corporate`

/** Letters of the states of the USA, which stand behind a town. */
export const usStates = `
ak, al, ar, az, ca, co, ct, dc, de, fl, ga, hi, ia, id, il, in, ks, ky, la, ma, md, me, mi, mn, mo, ms, mt, nc, nd, ne, nh, nj, nm, nv, ny, oh, ok, or, pa, ri, sc, sd, tn, tx, ut, va, vt, wa, wi, wv, wy
`
