import { Phone } from 'lucide-preact';
import { ButtonLink } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { hrefOf } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import type { MessageLanguage } from '@/lib/model/message';
import type { Person } from '@/lib/model/person';
import { findPlaceholders } from '@/lib/outreach/placeholders';
import { scriptParts, telLink } from '@/lib/outreach/phone-script';
import { pieces } from './blanks';
import './PhoneScript.css';

/** The numbers to call: a press hands one to the phone program of this machine. */
export function PhoneNumbers({ person }: { person: Person }) {
  const { compose: texts } = useTexts();
  const { phones = [] } = person;
  if (!phones.length) {
    return (
      <Notice
        actions={
          <ButtonLink small href={hrefOf({ screen: 'person', id: person.id })}>
            {texts.call.addNumber}
          </ButtonLink>
        }
      >
        {texts.call.noNumber}
      </Notice>
    );
  }
  return (
    <div class="phone-script__numbers">
      {phones.map((phone) => (
        <ButtonLink key={phone} icon={Phone} href={telLink(phone)} aria-label={texts.call.dial(phone)}>
          <bdi dir="ltr">{phone}</bdi>
        </ButtonLink>
      ))}
    </div>
  );
}

/** The script as it is read during the call: its parts in large letters, blanks marked. */
export function PhoneScript({ body, language }: { body: string; language: MessageLanguage }) {
  return (
    <div class="phone-script" lang={language}>
      {scriptParts(body).map(({ heading, text }, index) => (
        <section key={index} class="phone-script__part">
          {heading && <h2 dir="auto">{heading}</h2>}
          <p dir="auto">
            {pieces(text, findPlaceholders({ subject: '', body: text })).map((piece, at) =>
              piece.marked ? <mark key={at}>{piece.text}</mark> : piece.text,
            )}
          </p>
        </section>
      ))}
    </div>
  );
}
