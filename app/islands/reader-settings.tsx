import { ReaderSettings } from '@/components/reader/reader-settings'

export const island = () => <ReaderSettings />
