import { NotebookPage } from '@/components/notebook/notebook-page'

export const island = () => <NotebookPage />
