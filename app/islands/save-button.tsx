import { SaveButton } from '@/components/offline/save-button'

export const island = ({ what = '', name = '', instead = '' }: DOMStringMap) => (
  <SaveButton what={what} name={name} instead={instead} />
)
