import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { CACHE_CONTROL } from '@/scripts/deploy/headers.mjs'
import { observatoryScore } from './observatory-score'
import { PAGE_TYPES } from './page-types'

const NGINX = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'].find((path) => existsSync(path))
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

test.describe('the recipe in a real nginx', () => {
  test.skip(
    NGINX === undefined || spawnSync('openssl', ['version']).status !== 0,
    'nginx 或 openssl 没有安装',
  )
  test.use({ ignoreHTTPSErrors: true })
  test.describe.configure({ mode: 'serial' })

  let folder = ''
  let stop = () => {}
  let [plain, secure] = ['', '']

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nginx-'))
    const [http, https] = [await freePort(), await freePort()]
    plain = `http://127.0.0.1:${http}`
    secure = `https://127.0.0.1:${https}`
    const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '2',
        '-subj',
        '/CN=127.0.0.1',
        '-keyout',
        key,
        '-out',
        certificate,
      ],
      { stdio: 'ignore' },
    )
    const hasBrotli = existsSync(BROTLI)
    // Only ports, folders and the certificate are this machine's; all else is the recipe as it stands.
    const recipe = readFileSync('scripts/deploy/nginx-https.conf', 'utf8')
      .replace('listen 80;', `listen 127.0.0.1:${http};`)
      .replace('listen 443 ssl', `listen 127.0.0.1:${https} ssl`)
      .replace('/etc/ssl/xxck.pem', certificate)
      .replace('/etc/ssl/xxck.key', key)
      .replaceAll('/srv/study-reader/out', resolve('out'))
      .replace('https://$host', `https://$host:${https}`)
      .replace(/^ *brotli_static on;\n/m, hasBrotli ? '$&' : '')
    const configuration = [
      hasBrotli ? `load_module ${BROTLI};` : '',
      'user root;',
      'daemon off;',
      `pid ${join(folder, 'nginx.pid')};`,
      'events { worker_connections 512; }',
      `http { include /etc/nginx/mime.types; access_log off; client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};`,
      recipe,
      '}',
    ].join('\n')
    const path = join(folder, 'nginx.conf')
    writeFileSync(path, configuration)
    const server = spawn(NGINX ?? '', ['-c', path, '-p', folder, '-e', join(folder, 'error.log')])
    stop = () => void server.kill('SIGQUIT')
    await expect
      .poll(() =>
        fetch(plain, { redirect: 'manual' }).then(
          (answer) => answer.status,
          () => 0,
        ),
      )
      .toBe(301)
  })
  test.afterAll(() => {
    stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('every kind of page scores at least 120 by the rules of the Observatory', async ({ request }) => {
    const redirect = await request.get(`${plain}/help/?a=b`, { maxRedirects: 0 })
    expect(redirect.headers().location).toBe(`${secure}/help/?a=b`)
    for (const path of Object.values(PAGE_TYPES)) {
      const answer = await request.get(secure + path)
      expect(answer.status(), path).toBe(path === '/nowhere/' ? 404 : 200)
      const { score, rules } = observatoryScore({
        headers: answer.headers(),
        html: await answer.text(),
        redirects: redirect.status() === 301,
      })
      expect(
        score,
        `${path}: ${rules.map(([name, points]) => `${name} ${points}`).join(', ')}`,
      ).toBeGreaterThanOrEqual(120)
    }
  })

  test('pages are asked for anew, files named by their content are kept, and nothing is compressed twice', async ({
    request,
  }) => {
    const page = await request.get(`${secure}/issues/2022-01/06/`, { headers: { 'accept-encoding': 'br' } })
    expect(page.headers()['cache-control']).toBe(CACHE_CONTROL.changing)
    if (existsSync(BROTLI)) expect(page.headers()['content-encoding']).toBe('br')
    const script = /src="(\/scripts\/boot-[^"]+)"/.exec(await page.text())?.[1] ?? ''
    const kept = await request.get(secure + script, { headers: { 'accept-encoding': 'gzip' } })
    expect(kept.headers()['cache-control']).toBe(CACHE_CONTROL.lasting)
    expect(kept.headers()['content-encoding']).toBe('gzip')
    const missing = await request.get(`${secure}/issues/1999-01/`)
    expect([missing.status(), missing.headers()['cache-control']]).toEqual([404, CACHE_CONTROL.missing])
    expect((await request.post(`${secure}/`)).status()).toBe(403)
    expect((await request.get(`${secure}/..%2f..%2fetc/passwd`)).status()).toBeGreaterThanOrEqual(400)
  })

  test('the site works as it does anywhere: a search and its result, without an error', async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await page.goto(`${secure}/search/?q=人才培养`)
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
    await expect(page.locator('mark[data-here]')).toBeInViewport()
    expect(errors).toEqual([])
  })
})
