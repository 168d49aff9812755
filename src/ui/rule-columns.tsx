import type { ReactNode } from 'react';

interface RuleColumnProps {
  title: ReactNode;
  /** RuleLine items. */
  children: ReactNode;
  /** What follows the lines, such as a link to the rest. */
  after?: ReactNode;
}

/** One titled list of rule lines. */
export function RuleColumn({ title, children, after }: RuleColumnProps) {
  return (
    <section>
      <h2 className="mb-1 text-lg">{title}</h2>
      <ul>{children}</ul>
      {after !== undefined && <div className="mt-2">{after}</div>}
    </section>
  );
}

/** Rule columns side by side under a heavy rule; below each other on a phone. */
export function RuleColumns({ children }: { children: ReactNode }) {
  return <div className="rule-columns">{children}</div>;
}
