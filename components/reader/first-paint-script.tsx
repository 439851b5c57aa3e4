import { EARLY_SCRIPT } from '@/lib/reader/early-script'
import { FIRST_PAINT_SCRIPT } from '@/lib/reader/first-paint'
import { PLACE_FIRST_PAINT } from '@/lib/reader/place-first-paint'

/**
 * The inline script that sets size, colours and the room for 继续阅读 before the first paint, and notes what is tapped from then on.
 * Its text is fixed, so a policy can name its hash.
 */
export function FirstPaintScript() {
  return <script>{`${FIRST_PAINT_SCRIPT};${PLACE_FIRST_PAINT};${EARLY_SCRIPT}`}</script>
}
