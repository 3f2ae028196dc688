import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where a proxy listens, and what it forwards to. */
export interface Hop {
  port: number
  /** Host and port. */
  upstream: string
}

/** A reverse proxy with a common configuration. */
export interface ReverseProxy {
  program: 'nginx' | 'haproxy' | 'caddy'
  configuration(hop: Hop, folder: string): string
}

const programs = {
  nginx: {
    asked: ['-v'],
    args: (folder: string, file: string) => ['-p', folder, '-c', file, '-e', `${folder}/error.log`],
  },
  haproxy: { asked: ['-v'], args: (_folder: string, file: string) => ['-db', '-f', file] },
  caddy: {
    asked: ['version'],
    args: (_folder: string, file: string) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
}

/** The programs from Debian's packages that this machine lacks. */
export function missingPrograms(): string[] {
  return Object.entries(programs).flatMap(([name, { asked }]) => (spawnSync(name, asked).status === 0 ? [] : [name]))
}

/** A running proxy. */
export interface RunningProxy {
  /** Contains its configuration and its data. */
  folder: string
  stop(): Promise<void>
}

/** Starts a proxy from Debian's packages with its own folder; requests may be refused until it has started. */
export async function startProxy({ program, configuration }: ReverseProxy, hop: Hop): Promise<RunningProxy> {
  const folder = await mkdtemp(join(tmpdir(), `dossier-${program}-`))
  const file = join(folder, 'configuration')
  await writeFile(file, configuration(hop, folder))
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
  const child = spawn(program, programs[program].args(folder, file), { stdio: 'ignore', env })
  return {
    folder,
    async stop() {
      await end(child)
      await rm(folder, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

/** nginx; `habit` is what people write next to `proxy_pass`. */
export function nginx(habit: string): ReverseProxy {
  return {
    program: 'nginx',
    configuration: ({ port, upstream }, folder) => `daemon off;
pid ${folder}/nginx.pid;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    client_max_body_size 40m;
    location / {
      proxy_pass http://${upstream};
      ${habit}
    }
  }
}
`,
  }
}

/** HAProxy, which keeps the host; `habit` is what people write into the front end. */
export function haproxy(habit: string): ReverseProxy {
  return {
    program: 'haproxy',
    configuration: ({ port, upstream }) => `defaults
  mode http
  timeout connect 5s
  timeout client 60s
  timeout server 60s
frontend public
  bind 127.0.0.1:${port}
  ${habit}
  default_backend dossier
backend dossier
  server only ${upstream}
`,
  }
}

/** Where a Caddy that creates its own certificates stores their root certificate. */
export const caddyRoot = (folder: string): string => join(folder, 'caddy/pki/authorities/local/root.crt')

/** Caddy, which keeps the host, adds X-Forwarded-* and ends TLS for `localhost`. */
export function caddy(habit = ''): ReverseProxy {
  return {
    program: 'caddy',
    configuration: ({ port, upstream }) => `{
  admin off
  auto_https disable_redirects
  skip_install_trust
}
https://localhost:${port} {
  bind 127.0.0.1
  tls internal
  reverse_proxy ${upstream} {
    ${habit}
  }
}
`,
  }
}
