import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { installedServer, type LocalServer, startServer } from './local-server'

const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** Whether nginx can send the .br files that stand beside the site's (Debian: libnginx-mod-http-brotli-static). */
export const hasBrotli = (): boolean => existsSync(BROTLI_MODULE)

/**
 * A recipe as it stands, but for this machine: port 80 becomes one of the loopback address, the folder that of the built site, and where the
 * brotli module is missing its line goes, as the recipe tells staff to do.
 */
export function recipeOnLoopback(recipe: string, port: number): string {
  const local = recipe
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replaceAll('/srv/study-reader/out', resolve('out'))
  return hasBrotli() ? local : local.replace(/^ *brotli_static on;\n/m, '')
}

/**
 * Starts nginx with what stands inside `http`; all that it writes goes into the folder given. `processes` is how many of its workers
 * there are; a measurement takes one for each core, as Debian's nginx does.
 */
export async function startNginx(
  http: string,
  folder: string,
  port: number,
  processes: number | 'auto' = 1,
): Promise<LocalServer> {
  const program = installedServer('nginx')
  if (program === undefined) throw new Error('没有安装 nginx')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const configuration = [
    hasBrotli() ? `load_module ${BROTLI_MODULE};` : '',
    process.getuid?.() === 0 ? 'user root;' : '',
    'daemon off;',
    `worker_processes ${processes};`,
    `pid ${join(folder, 'nginx.pid')};`,
    'events { worker_connections 1024; }',
    'http {',
    'include /etc/nginx/mime.types;',
    // As in Debian's nginx.conf, into whose `http` the recipe is put.
    'default_type application/octet-stream;',
    'sendfile on;',
    'tcp_nopush on;',
    'access_log off;',
    ...temporary.map((name) => `${name}_temp_path ${folder};`),
    http,
    '}',
  ].join('\n')
  const path = join(folder, 'nginx.conf')
  writeFileSync(path, configuration)
  return startServer(program, ['-c', path, '-p', folder, '-e', 'stderr'], port)
}
