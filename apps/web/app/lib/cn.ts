import { clsx, type ClassValue } from 'clsx'

/** Joins class names. Nothing is merged: a class that must win over a part's own one is marked with `!`. */
export function cn(...classes: ClassValue[]): string {
  return clsx(classes)
}
