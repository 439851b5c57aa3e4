/**
 * Whether a phone can open an address at all: one of a file or of this very computer (localhost, 127.0.0.1) it cannot, whatever
 * code is drawn for it. An address within the campus (10.…, 192.168.…) it can, in the same network.
 */
export function opensOnPhones(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  if (protocol !== 'https:' && protocol !== 'http:') return false
  return !/^(?:(?:.+\.)?localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\])$/.test(hostname)
}
