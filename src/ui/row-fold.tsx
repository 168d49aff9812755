import { useState, type ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface RowFoldProps {
  title: ReactNode;
  /** How many rows it holds. */
  count: number;
  /** How many columns the table has. */
  span: number;
  /** The rows. */
  children: ReactNode;
}

/** A titled group of rows: open on wide screens, on paper and without script; a phone folds it until asked. */
export function RowFold({ title, count, span, children }: RowFoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <tbody className="row-fold" data-folded={open ? undefined : ''}>
      <tr className="row-part">
        <th scope="rowgroup" colSpan={span}>
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {title} <span className="text-soft">{count}</span>
            <Icon name="chevron" />
          </button>
          <span>{title}</span>
        </th>
      </tr>
      {children}
    </tbody>
  );
}
