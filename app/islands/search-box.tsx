import { SearchBox } from '@/components/search/search-box'

export const island = ({ size }: DOMStringMap) => <SearchBox size={size === 'cover' ? 'cover' : 'header'} />
