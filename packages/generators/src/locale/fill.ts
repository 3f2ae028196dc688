export { fillHoles as fillLabel } from '@dossier/profiles'
