import { QuotesPage } from '@/components/quotes/quotes-page'

export const island = () => <QuotesPage />
