import { ReaderSettings } from '@/components/reader/reader-settings'

export const island = ({ sample }: DOMStringMap) => <ReaderSettings sample={sample || undefined} />
