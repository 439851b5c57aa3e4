import { FIRST_PAINT_SCRIPT } from '@/lib/reader/first-paint'

/** The inline script that sets size and colours before the first paint. Its text is fixed, so a policy can name its hash. */
export function FirstPaintScript() {
  return <script>{FIRST_PAINT_SCRIPT}</script>
}
