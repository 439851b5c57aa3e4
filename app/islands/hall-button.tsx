import { HallButton } from '@/components/hall/hall-button'

export const island = () => <HallButton />
