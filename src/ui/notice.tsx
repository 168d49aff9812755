import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

const LOOKS = {
  info: { icon: 'info', verdict: 'v-yes-if' },
  warn: { icon: 'alert', verdict: 'v-unclear' },
  error: { icon: 'alert', verdict: 'v-no' },
} as const;

interface NoticeProps {
  tone: keyof typeof LOOKS;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** Read out at once when it appears after something the person did. */
  live?: boolean;
}

/** Something worth saying beside the content. */
export function Notice({ tone, title, children, action, live = false }: NoticeProps) {
  const look = LOOKS[tone];
  return (
    <div className={`notice ${look.verdict}`} role={live ? 'alert' : undefined}>
      <Icon name={look.icon} size={22} />
      <div>
        {title !== undefined && <p className="font-strong">{title}</p>}
        {children}
        {action !== undefined && <div className="mt-2">{action}</div>}
      </div>
    </div>
  );
}
