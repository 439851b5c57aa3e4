import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { canCertify, localCertificate } from '@/scripts/deploy/local-certificate'
import { freePort, installedServer, type LocalServer, startServer } from '@/scripts/deploy/local-server'
import { expectHeaders, expectKeeping, expectScores, expectSearch, expectTypes } from './served-site'

const CADDY = installedServer('caddy')

// Few machines have Caddy; where it is missing there is nothing to say of it, not even that it was left out.
if (CADDY !== undefined && canCertify())
  test.describe('the recipe in a real Caddy', () => {
    test.use({ ignoreHTTPSErrors: true })
    test.describe.configure({ mode: 'serial' })

    let folder = ''
    let server: LocalServer | undefined
    let [plain, secure] = ['', '']

    test.beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'caddy-'))
      const [http, https] = [await freePort(), await freePort()]
      plain = `http://127.0.0.1:${http}`
      secure = `https://127.0.0.1:${https}`
      const { key, certificate } = localCertificate(folder)
      // Only address, ports, folder and the certificate are this machine's; all else is the recipe as it stands.
      const recipe = readFileSync('scripts/deploy/Caddyfile', 'utf8')
        .replaceAll('/srv/study-reader/out', resolve('out'))
        .replace(
          /^xxck\.example\.edu\.cn \{$/m,
          `https://127.0.0.1 {\n  bind 127.0.0.1\n  tls ${certificate} ${key}`,
        )
      const path = join(folder, 'Caddyfile')
      const options = ['admin off', `http_port ${http}`, `https_port ${https}`, 'skip_install_trust']
      writeFileSync(path, `{\n${options.map((option) => `  ${option}\n`).join('')}}\n${recipe}`)
      const home = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
      server = await startServer(CADDY, ['run', '--config', path, '--adapter', 'caddyfile'], https, home)
    })
    test.afterAll(async () => {
      await server?.stop()
      rmSync(folder, { recursive: true, force: true })
    })

    test('every kind of page scores at least 120 by the rules of the Observatory', async ({ request }) => {
      const redirect = await request.get(`${plain}/help/?a=b`, { maxRedirects: 0 })
      // The port that was put in place of 443 is one that Caddy leaves out.
      expect(redirect.headers().location).toBe('https://127.0.0.1/help/?a=b')
      await expectScores(request, secure, redirect.status() === 308)
    })

    test('every answer has the headers, whatever it is', async ({ request }) => {
      await expectHeaders(request, secure)
    })

    test('pages are asked for anew, files named by their content are kept, and all are sent compressed', async ({
      request,
    }) => {
      await expectKeeping(request, secure, true)
      const refused = await request.post(`${secure}/`)
      expect([refused.status(), refused.headers().allow]).toEqual([405, 'GET, HEAD'])
      expect((await request.get(`${secure}/..%2f..%2fetc/passwd`)).status()).toBeGreaterThanOrEqual(400)
    })

    test('books and sums have their types', async ({ request }) => {
      await expectTypes(request, secure)
    })

    test('the site works as it does anywhere: a search and its result, without an error', async ({
      page,
    }) => {
      await expectSearch(page, secure)
    })
  })
