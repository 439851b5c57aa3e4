import { AloudButton } from '@/components/aloud/aloud-button'
import type { ArticleId } from '@/lib/journal/ids'

// The id stands in the page as the build wrote it; to check it here would bring the large zod.
export const island = ({ article }: DOMStringMap) => <AloudButton article={article as ArticleId} />
