import { m } from '../../../i18n/index.ts';
import type { RailMember } from '../../../knowledge/index.ts';

/** Whether a text keeps both halves of OpenRAIL. */
export const isWhole = ({ rail }: RailMember): boolean => rail?.open === 'yes' && rail.responsible === 'yes';

/** Which halves of OpenRAIL a text keeps, in words. */
export const keeps = (member: RailMember): string => {
  const { rail } = member;
  if (!rail) return m.rail_not_tested();
  if (isWhole(member)) return m.rail_both_halves();
  if (rail.responsible === 'yes') return m.rail_responsible_only();
  return rail.open === 'yes' ? m.rail_open_only() : m.rail_neither();
};
