import { SearchPage } from '@/components/search/search-page'

export const island = () => <SearchPage />
