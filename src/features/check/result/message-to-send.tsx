import { m } from '../../../i18n/index.ts';
import { PasteBlock } from '../../../ui/paste-block.tsx';

/** A message that asks the maker, to copy. */
export const MessageToSend = ({ text }: { text: string }) => (
  <PasteBlock
    text={text}
    name={m.check_find_message_name()}
    label={m.check_copy()}
    copied={m.check_copied()}
    blocked={m.check_copy_blocked()}
  />
);
