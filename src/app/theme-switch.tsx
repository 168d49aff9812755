import { m } from '../i18n/index.ts';
import { themes, useVisitor } from '../state/index.ts';
import { PillSelect } from '../ui/pill-select.tsx';

const words = { system: m.theme_system, light: m.theme_light, dark: m.theme_dark };
const icons = { system: 'sun', light: 'sun', dark: 'moon' } as const;

/** Lets the visitor choose light or dark, or leave it to the system. */
export function ThemeSwitch() {
  const { theme, setTheme } = useVisitor();
  const choose = (value: string) => setTheme(themes.find((one) => one === value) ?? 'system');
  return (
    <PillSelect label={m.theme_label()} icon={icons[theme]} value={theme} onChange={choose}>
      {themes.map((one) => (
        <option key={one} value={one}>
          {words[one]()}
        </option>
      ))}
    </PillSelect>
  );
}
