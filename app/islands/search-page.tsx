import { JumpLine } from '@/components/citation/jump-line'
import { NearestWords } from '@/components/quotes/nearest-words'
import { SearchPage } from '@/components/search/search-page'

export const island = () => <SearchPage aside={JumpLine} nearest={NearestWords} />
