import { Link } from '@tanstack/react-router';
import { Icon } from '../../../ui/icon.tsx';
import { chipLook } from '../../../ui/link-look.ts';

interface OnwardProps {
  to: '/rail/' | '/openrail-names/';
  children: string;
}

/** The chip that leads to the other page of the family. */
export const Onward = ({ to, children }: OnwardProps) => (
  <Link to={to} className={chipLook()}>
    {children}
    <Icon name="arrow-right" size={16} />
  </Link>
);
