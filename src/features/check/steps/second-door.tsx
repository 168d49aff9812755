import { Link } from '@tanstack/react-router';
import { content, m } from '../../../i18n/index.ts';
import { familyNames } from '../../../knowledge/index.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { PasteBlock } from '../../../ui/paste-block.tsx';
import type { CheckSearch } from '../model/check-search.ts';
import { withName } from '../model/name.ts';

const places = [m.check_find_page, m.check_find_file, m.check_find_both, m.check_find_base, m.check_find_gate];

/** Names that stand for several licenses, each with the page that helps to choose. */
const Families = () =>
  familyNames.map(({ id, label }, at) => (
    <span key={id}>
      {at > 0 && ' · '}
      <Link to="/which/$name/" params={{ name: id }}>
        {content(label)}
      </Link>
    </span>
  ));

/** For those who do not know the license: where it stands, what to trust, whom to write to. */
export function SecondDoor({ search }: { search: CheckSearch }) {
  return (
    <section>
      <h2 className="mb-3 text-xl">{m.check_door_help()}</h2>
      <p>
        {m.check_door_help_model()} <Link to="/find/">{m.check_door_help_model_link()}</Link>
      </p>
      <p className="mt-2">{m.check_door_help_lead()}</p>
      <Disclosure summary={m.check_find_title()}>
        <ol className="list-decimal ps-5">
          {places.map((place) => (
            <li key={place()} className="py-1">
              {place()}
            </li>
          ))}
        </ol>
      </Disclosure>
      <Disclosure summary={m.check_find_vague()}>
        <p>{m.check_find_vague_lead()}</p>
        <p className="mt-1">
          <Families />
        </p>
      </Disclosure>
      <Disclosure summary={m.check_find_nothing()}>
        <p>{m.check_find_nothing_lead()}</p>
        <PasteBlock
          text={m.check_find_message()}
          name={m.check_find_message_name()}
          label={m.check_copy()}
          copied={m.check_copied()}
          blocked={m.check_copy_blocked()}
        />
        <p className="mt-3">
          <Link to="/check/" search={withName(search, { kind: 'not-stated' })}>
            {m.check_find_go_on()}
          </Link>
        </p>
      </Disclosure>
    </section>
  );
}
