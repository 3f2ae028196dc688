import { cva, type VariantProps } from 'class-variance-authority'
import { Root as Slot } from 'radix-ui/slot'
import type { ComponentProps } from 'react'
import { cn } from '../../lib/cn.ts'

const buttonStyles = cva(
  'inline-flex items-center justify-center gap-1.5 whitespace-nowrap rounded-md font-medium transition-colors disabled:pointer-events-none disabled:opacity-55 [&_svg]:size-4 [&_svg]:shrink-0',
  {
    variants: {
      look: {
        primary: 'bg-accent-solid text-white shadow-card hover:bg-accent-hover',
        secondary: 'border border-line-strong bg-surface text-ink shadow-card hover:bg-sunken',
        quiet: 'text-ink-2 hover:bg-sunken hover:text-ink',
        link: 'text-accent underline-offset-4 hover:underline',
      },
      size: { sm: 'h-7 px-2 text-[0.8125rem]', md: 'h-8 px-3 text-sm', lg: 'h-10 px-4 text-sm', icon: 'size-8' },
    },
    defaultVariants: { look: 'secondary', size: 'md' },
  },
)

type ButtonProps = ComponentProps<'button'> & VariantProps<typeof buttonStyles> & { asChild?: boolean }

/** A button, or with `asChild` a link that looks like one. */
export function Button({ asChild = false, look, size, className, type = 'button', ...props }: ButtonProps) {
  const classes = cn(buttonStyles({ look, size }), className)
  if (asChild) return <Slot className={classes} {...props} />
  return <button type={type} className={classes} {...props} />
}
