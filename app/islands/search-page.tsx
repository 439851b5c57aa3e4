import { JumpLine } from '@/components/citation/jump-line'
import { SearchPage } from '@/components/search/search-page'

export const island = () => <SearchPage aside={JumpLine} />
