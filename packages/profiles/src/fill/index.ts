export { canFill, type Filled, fillValue } from './fill-value.ts'
