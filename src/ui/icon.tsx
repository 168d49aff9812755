import { ICON_PATHS, type IconName } from './icon-paths.ts';

const MIRRORED: readonly IconName[] = ['arrow-right', 'external', 'list-check'];

function iconClass(name: IconName): string {
  const dashed = name === 'dotted-circle' ? ' icon-dashed' : '';
  const turns = MIRRORED.includes(name) ? ' icon-turns' : '';
  return `icon${dashed}${turns}`;
}

interface IconProps {
  name: IconName;
  /** Side length in CSS pixels at the default text size. */
  size?: number;
}

/** A drawn sign without a spoken name; the word beside it carries the meaning. */
export function Icon({ name, size = 20 }: IconProps) {
  return (
    <svg className={iconClass(name)} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
