const PRIME = 0x100000001b3n
const START = 0xcbf29ce484222325n
const BITS_64 = (1n << 64n) - 1n
const BITS_40 = (1n << 40n) - 1n

/**
 * A Chinese name as it stands in an address: 怀进鹏 → eight letters and digits, made from the name alone (FNV-1a of its
 * UTF-8, folded to 40 bits, in base 36). So the address stays when more issues come, and a pinyin with several readings
 * is never guessed at. One character more is another name.
 */
export function nameSlug(name: string): string {
  let hash = START
  for (const byte of new TextEncoder().encode(name)) hash = ((hash ^ BigInt(byte)) * PRIME) & BITS_64
  return ((hash >> 40n) ^ (hash & BITS_40)).toString(36).padStart(8, '0')
}

/**
 * The addresses of a list of names, name → slug. Throws where two names would share a page, for then one of the two could
 * not be found: with 10,000 names that happens once in some 20,000 archives. The second argument is for tests.
 */
export function slugsOf(
  names: Iterable<string>,
  slugOf: (name: string) => string = nameSlug,
): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>()
  const owners = new Map<string, string>()
  for (const name of names) {
    const slug = slugOf(name)
    const owner = owners.get(slug)
    if (owner !== undefined && owner !== name)
      throw new Error(`往期总目：“${owner}”和“${name}”的网页地址相同（${slug}），请技术人员改用更长的地址。`)
    owners.set(slug, name)
    slugs.set(name, slug)
  }
  return slugs
}
