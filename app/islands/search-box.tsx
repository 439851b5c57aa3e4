import { JumpLine } from '@/components/citation/jump-line'
import { NearestWords } from '@/components/quotes/nearest-words'
import { SearchBox } from '@/components/search/search-box'

export const island = ({ size }: DOMStringMap) => (
  <SearchBox size={size === 'cover' ? 'cover' : 'header'} aside={JumpLine} nearest={NearestWords} />
)
