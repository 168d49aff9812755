import { Prose } from '../../ui/prose.tsx';
import { Section } from '../../ui/section.tsx';

interface PlainProps {
  id: string;
  title: string;
  points: readonly (() => string)[];
}

/** A section that is a list of plain statements. */
export const Plain = ({ id, title, points }: PlainProps) => (
  <Section id={id} title={title}>
    <Prose>
      <ul>
        {points.map((point) => (
          <li key={point()}>{point()}</li>
        ))}
      </ul>
    </Prose>
  </Section>
);
