import type { ServerBuild } from '@remix-run/node'
import { refusalResponse } from '../app/lib/api-error.server.ts'

type Handler = (args: never) => unknown

/** The pages, wrapped so that a procedure's refusal gets its own status wherever no page handles it better. */
export function tellRefusals(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (route === undefined) return [id, route] as const
    const { loader, action } = route.module
    const module = { ...route.module, ...(loader && { loader: told(loader) }), ...(action && { action: told(action) }) }
    return [id, { ...route, module }] as const
  })
  return { ...build, routes: Object.fromEntries(routes) }
}

function told<T extends Handler>(handler: T): T {
  const telling = async (args: never) => {
    try {
      return await handler(args)
    } catch (error) {
      throw refusalResponse(error) ?? error
    }
  }
  // Has the signature of the handler it wraps.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.assign(telling, handler) as T
}
