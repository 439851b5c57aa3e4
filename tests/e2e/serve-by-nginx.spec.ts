import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { canCertify, localCertificate } from '@/scripts/deploy/local-certificate'
import { hasBrotli, recipeOnLoopback, startNginx } from '@/scripts/deploy/local-nginx'
import { freePort, installedServer, type LocalServer } from '@/scripts/deploy/local-server'
import { expectHeaders, expectKeeping, expectScores, expectSearch, expectTypes } from './served-site'

test.describe('the recipe in a real nginx', () => {
  test.skip(installedServer('nginx') === undefined || !canCertify(), 'nginx 或 openssl 没有安装')
  test.use({ ignoreHTTPSErrors: true })
  test.describe.configure({ mode: 'serial' })

  let folder = ''
  let server: LocalServer | undefined
  let [plain, secure] = ['', '']

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nginx-'))
    const [http, https] = [await freePort(), await freePort()]
    plain = `http://127.0.0.1:${http}`
    secure = `https://127.0.0.1:${https}`
    const { key, certificate } = localCertificate(folder)
    // Only ports, folders and the certificate are this machine's; all else is the recipe as it stands.
    const recipe = recipeOnLoopback(readFileSync('scripts/deploy/nginx-https.conf', 'utf8'), http)
      .replace('listen 443 ssl', `listen 127.0.0.1:${https} ssl`)
      .replace('/etc/ssl/xxck.pem', certificate)
      .replace('/etc/ssl/xxck.key', key)
      .replace('https://$host', `https://$host:${https}`)
    server = await startNginx(recipe, folder, https)
  })
  test.afterAll(async () => {
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('every kind of page scores at least 120 by the rules of the Observatory', async ({ request }) => {
    const redirect = await request.get(`${plain}/help/?a=b`, { maxRedirects: 0 })
    expect(redirect.headers().location).toBe(`${secure}/help/?a=b`)
    await expectScores(request, secure, redirect.status() === 301)
  })

  test('every answer has the headers, whatever it is', async ({ request }) => {
    await expectHeaders(request, secure)
  })

  test('pages are asked for anew, files named by their content are kept, and nothing is compressed twice', async ({
    request,
  }) => {
    await expectKeeping(request, secure, hasBrotli())
    expect((await request.post(`${secure}/`)).status()).toBe(403)
    expect((await request.get(`${secure}/..%2f..%2fetc/passwd`)).status()).toBeGreaterThanOrEqual(400)
  })

  test('books and sums have their types', async ({ request }) => {
    await expectTypes(request, secure)
  })

  test('the site works as it does anywhere: a search and its result, without an error', async ({ page }) => {
    await expectSearch(page, secure)
  })
})
