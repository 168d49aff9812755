import { Fragment, type ReactNode } from 'react';

/** One named value. */
export interface KeyValueItem {
  id: string;
  term: ReactNode;
  value: ReactNode;
}

/** Names and their values, side by side where there is room. */
export function KeyValue({ items }: { items: readonly KeyValueItem[] }) {
  return (
    <dl className="key-value">
      {items.map((item) => (
        <Fragment key={item.id}>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
