import type { Examination, OutboundAnswer, OutboundOption, Plan } from '../../engine/index.ts';
import { clausesOn } from '../clause.ts';
import { message, underscored } from '../message.ts';
import type { Shelf } from '../shelf.ts';
import { line, type ReportLine } from './line.ts';
import { nameOf } from './plan-lines.ts';

/** Few usable licenses are shown; more would only be noise. */
const shown = 4;

const yes = (option: OutboundOption, shelf: Shelf): ReportLine =>
  line(message('outbound_yes', { license: shelf.name(option.license) }));

function no({ license, answer, obstacles }: OutboundOption, shelf: Shelf): ReportLine {
  const why = obstacles.map(({ rule, because }) => {
    const name = shelf.name(because[0]?.license);
    return line(message(`obstacle_${underscored(rule)}`, { license: name }), clausesOn(shelf, because));
  });
  const id = answer === 'doubtful' ? 'outbound_doubtful' : 'outbound_no';
  return line(message(id, { license: shelf.name(license) }), [], why);
}

/** The licenses one part of a result may carry, the few that fit best, and what stands against the one that was wanted. */
function partLines({ assets, options }: OutboundAnswer, plan: Plan, shelf: Shelf): ReportLine[] {
  const usable = options.filter(({ answer, fits }) => answer === 'usable' && fits).slice(0, shown);
  const own = options.filter(({ license }) => plan.assets.some((asset) => asset.license === license));
  const barred = options.filter(
    (one) => one.answer !== 'usable' && (one.license === plan.outbound || own.includes(one)),
  );
  const holds = assets.map((id) => nameOf(id, plan)).join(', ');
  const nothing = options.every(({ answer }) => answer !== 'usable');
  return [
    ...(nothing ? [line(message('outbound_none', { holds }))] : []),
    ...usable.map((one) => yes(one, shelf)),
    ...barred.map((one) => no(one, shelf)),
  ];
}

/** What the result may carry, part by part. */
export const outboundLines = ({ outbound }: Examination, plan: Plan, shelf: Shelf): ReportLine[] =>
  outbound
    .filter(({ assets }) => assets.length > 0)
    .map((answer) =>
      line(
        message('outbound_part', { holds: answer.assets.map((id) => nameOf(id, plan)).join(', ') }),
        [],
        partLines(answer, plan, shelf),
      ),
    );
