import type { ComponentProps } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { linkLook, type ButtonKind } from './link-look.ts';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  kind?: ButtonKind;
  icon?: IconName;
}

/** A button; it submits a form only when told so with `type`. */
export function Button({ kind = 'quiet', icon, type = 'button', children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={linkLook(kind)}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  );
}
