import { HitMarker } from '@/components/search/hit-marker'

export const island = () => <HitMarker />
