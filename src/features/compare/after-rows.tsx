import { m } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { rowsOf } from './model/row.ts';
import type { Folded } from './model/folding.ts';

interface AfterRowsProps {
  folded: Folded;
  onWhole: (whole: boolean) => void;
}

/** What stands below the rows of a topic: why there are none, or a button for the others. */
export function AfterRows({ folded: { group, more, whole }, onWhole }: AfterRowsProps) {
  const count = rowsOf(group).length;
  if (count === 0) return <span className="text-soft">{m.compare_group_all_same()}</span>;
  if (more > 0) return <Button onClick={() => onWhole(true)}>{m.compare_show_rows({ count })}</Button>;
  return whole && <Button onClick={() => onWhole(false)}>{m.compare_fewer_rows()}</Button>;
}
