import { memo } from 'react';
import { partsId } from './parts-id.ts';
import { PartsWhenHere } from './parts-when-here.tsx';

/** Everything below the deed; nothing above makes React redraw it before its code is here. */
export const LowerParts = memo(function LowerParts({ id }: { id: string }) {
  return (
    <div id={partsId} data-license={id} className="lg:grid lg:grid-cols-[11rem_minmax(0,1fr)] lg:gap-x-10">
      <PartsWhenHere>{({ code, record }) => <code.Parts record={record} />}</PartsWhenHere>
    </div>
  );
});
