export { type FolderImport, importFolder } from './import-folder.ts'
