import { clsx, type ClassValue } from 'clsx'

/** Joins class names without merging them: mark a class with `!` if it must override a component's own. */
export function cn(...classes: ClassValue[]): string {
  return clsx(classes)
}
