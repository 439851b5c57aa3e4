import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Whether a certificate can be made on this machine. */
export const canCertify = (): boolean => spawnSync('openssl', ['version']).status === 0

/** Writes a certificate of two days for the loopback address into a folder; no browser trusts it unless told to. */
export function localCertificate(folder: string): { readonly key: string; readonly certificate: string } {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const files = ['-keyout', key, '-out', certificate]
  const kind = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1']
  const names = ['-addext', 'subjectAltName=IP:127.0.0.1']
  execFileSync('openssl', ['req', ...kind, ...names, ...files], { stdio: 'ignore' })
  return { key, certificate }
}
