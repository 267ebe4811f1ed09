import { ButtonLink } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { hrefOf } from '@/components/ui/route';
import { Select } from '@/components/ui/Select';
import { useTexts } from '@/components/ui/texts';
import { useTask } from '@/components/ui/use-task';
import { chooseRecipient } from '@/lib/actions/choose-recipient';
import type { Draft } from '@/lib/model/message';
import type { Person } from '@/lib/model/person';
import { recipientOf } from '@/lib/model/recipient';

/** To whom the message goes: exactly one address. */
export function Recipient({ draft, person }: { draft: Draft; person: Person }) {
  const { compose: texts } = useTexts();
  const { run } = useTask();
  const to = recipientOf(draft, person);
  const emails = person.emails ?? [];
  if (to === undefined) {
    return (
      <Notice
        actions={
          <ButtonLink small href={hrefOf({ screen: 'person', id: person.id })}>
            {texts.addAddress}
          </ButtonLink>
        }
      >
        {texts.noAddress}
      </Notice>
    );
  }
  if (emails.length > 1) {
    return (
      <Select
        class="composer__line"
        label={texts.to}
        value={to}
        options={emails.map((value) => ({ value, label: value }))}
        onValue={(address) => void run(() => chooseRecipient(draft.id, address))}
      />
    );
  }
  return (
    <p class="composer__line composer__to">
      <span class="field__label">{texts.to}</span>
      <span dir="ltr">{to}</span>
    </p>
  );
}
