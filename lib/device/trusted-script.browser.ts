/** The name of the one policy that a page's Content Security Policy lets its scripts make. */
export const TRUSTED_POLICY = 'study-reader'

/** Programs that pages start in the background, each named by its content, and the one that keeps the site for later. */
const PROGRAM = /^\/(?:search\/worker-[\da-f]{12}|sw)\.js$/

type Policy = { readonly createScriptURL: (address: string) => string }
type Factory = {
  readonly createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => Policy
}

function checked(address: string): string {
  if (!PROGRAM.test(address)) throw new TypeError(`不是本站的后台程序：${address}`)
  return address
}

/** Where the page keeps the policy: the script of the page and its islands are bundled apart, and a policy is made once. */
const KEPT = Symbol.for(TRUSTED_POLICY)

/**
 * The address of a background program, as something that a browser with Trusted Types accepts where it starts one; elsewhere the address
 * itself. Throws TypeError for any address that is not one of the site's own programs.
 */
export function trustedScript(address: string): string {
  // TypeScript's own types do not know them yet.
  const page = globalThis as { trustedTypes?: Factory; [KEPT]?: Policy }
  if (page.trustedTypes === undefined) return checked(address)
  page[KEPT] ??= page.trustedTypes.createPolicy(TRUSTED_POLICY, { createScriptURL: checked })
  return page[KEPT].createScriptURL(address)
}
