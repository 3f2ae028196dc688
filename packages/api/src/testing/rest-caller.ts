import type { Owner } from '@dossier/db'
import { answerRest, type RestAnswer } from '../rest/answer-rest.ts'
import { isQueryParameter, type RestRequest } from '../rest/rest-input.ts'
import { restRoutes } from '../rest/rest-routes.ts'
import type { ApiCaller } from '../router.ts'
import { testSite, type TestServices } from './test-services.ts'

/** Procedures like those of `createCaller`, but each call goes through its REST route; problems are thrown. */
export function restCaller(test: Pick<TestServices, 'services'>, owner: Owner | null): ApiCaller {
  const call = async (name: string, input: unknown) =>
    valueOf(await askRest(test, owner, requestFor(name, (input ?? {}) as Record<string, unknown>)))
  // A router or a procedure: its name decides once it is called.
  const named = (name: string): object =>
    new Proxy(() => undefined, {
      get: (_, next) => named(name === '' ? String(next) : `${name}.${String(next)}`),
      apply: (_, _self, [input]: [unknown?]) => call(name, input),
    })
  // The proxy has the shape of the procedures, which the tests verify.
  return named('') as ApiCaller
}

/** Answers a request on behalf of an owner or a visitor. */
export function askRest(
  { services }: Pick<TestServices, 'services'>,
  owner: Owner | null,
  request: Partial<Omit<RestRequest, 'query' | 'header'>> & { query?: string; headers?: Record<string, string> },
): Promise<RestAnswer> {
  const { query = '', headers = {}, ...rest } = request
  return answerRest(
    { services, owner, requestId: 'test', site: testSite },
    {
      method: 'GET',
      path: '/',
      body: undefined,
      ...rest,
      query: new URLSearchParams(query),
      header: (name) => headers[name],
    },
    new AbortController().signal,
  )
}

function requestFor(name: string, input: Record<string, unknown>) {
  const route = restRoutes().find((one) => one.name === name)
  if (route === undefined) throw new Error(`${name} has no REST route`)
  const path = route.path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(String(input[key])))
  const query = new URLSearchParams()
  const body: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(input)) {
    if (route.path.includes(`{${key}}`) || value === undefined) continue
    if (!isQueryParameter(route, key)) body[key] = value
    else for (const one of [value].flat()) query.append(key, typeof one === 'string' ? one : JSON.stringify(one))
  }
  const { method } = route
  return { method, path, query: query.toString(), body: method === 'GET' || method === 'DELETE' ? undefined : body }
}

function valueOf(answer: RestAnswer): unknown {
  switch (answer.kind) {
    case 'value':
      return answer.value
    case 'events':
      return answer.events
    case 'problem':
      throw Object.assign(new Error(answer.problem.detail), answer.problem)
  }
}
