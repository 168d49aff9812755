import { useState } from 'react';
import { content, m } from '../../../i18n/index.ts';
import type { RailMember } from '../../../knowledge/index.ts';
import { Chip } from '../../../ui/chip.tsx';
import { LiveRegion } from '../../../ui/live-region.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { DecodedPart } from './decoded.tsx';
import { decodeName } from './model/decode-name.ts';

/** Names to try: what the convention can write, not what any text is called. */
const samples = ['OpenRAIL-M', 'RAIL-AMS', 'OpenRAIL-D', 'Research-Use RAIL-M', 'RAIL'] as const;

const longest = 80;

/** A field for a name of the family, and what its letters promise. */
export function Decoder({ members }: { members: readonly RailMember[] }) {
  const [name, setName] = useState<string>(samples[0]);
  const decoded = decodeName(name);
  return (
    <>
      <div className="needs-script">
        <TextField label={m.rail_name_label()} value={name} onChange={setName} maxLength={longest} autoComplete="off" />
        <div className="mt-3 flex flex-wrap gap-2">
          {samples.map((sample) => (
            <Chip key={sample} pressed={sample === name} onPress={() => setName(sample)}>
              {content(sample)}
            </Chip>
          ))}
        </div>
      </div>
      <LiveRegion>{decoded ? m.rail_read_out({ name: content(name) }) : m.rail_no_rail_name()}</LiveRegion>
      {decoded ? (
        <DecodedPart name={name} decoded={decoded} members={members} />
      ) : (
        <p className="mt-5 max-w-measure">{m.rail_no_rail_name()}</p>
      )}
    </>
  );
}
