import { useMemo, useState } from 'react';
import { fold, turn, type Folded, type Turned } from './model/folding.ts';
import type { Group, GroupId } from './model/row.ts';

/** The topics as they stand on the page, and the ways to change that. */
export interface Folding {
  folded: readonly Folded[];
  onTurn: (id: GroupId, open: boolean) => void;
  onWhole: (id: GroupId, whole: boolean) => void;
}

const untouched: Turned = { opened: [], closed: [], whole: [] };

/** Keeps which topics are open and which long ones are shown whole; `everything` opens all of it. */
export function useFolding(groups: readonly Group[], everything: boolean): Folding {
  const [turned, setTurned] = useState(untouched);
  const folded = useMemo(() => fold(groups, turned, everything), [groups, turned, everything]);
  return {
    folded,
    onTurn: (id, open) => setTurned((before) => turn(before, id, open)),
    onWhole: (id, whole) =>
      setTurned((before) => ({
        ...turn(before, id, true),
        whole: whole ? [...before.whole, id] : before.whole.filter((one) => one !== id),
      })),
  };
}
