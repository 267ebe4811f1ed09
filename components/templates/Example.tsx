import { FilePlus } from 'lucide-preact';
import { ActionBar } from '@/components/ui/ActionBar';
import { Button } from '@/components/ui/Button';
import { navigate } from '@/components/ui/route';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { Segmented } from '@/components/ui/Segmented';
import { useTexts } from '@/components/ui/texts';
import { type MessageKind, MessageLanguage, Register } from '@/lib/model/message';
import { builtInTemplates } from '@/lib/outreach/templates/built-in';
import { Preview } from './Preview';
import { useTemplateActions } from './use-template-actions';

export type Place = { kind: MessageKind; language: MessageLanguage; register: Register };

/** A built-in template to read, and to start one's own from. */
export function Example({ place }: { place: Place }) {
  const { compose, templates: texts } = useTexts();
  const { create, busy } = useTemplateActions();
  const { kind, language, register } = place;
  const { subject, body } = builtInTemplates[kind][language][register];
  const go = (changed: Partial<Place>) => navigate({ screen: 'templates', ...place, ...changed });
  return (
    <>
      <ScreenHeader title={compose.kinds[kind]} back={{ screen: 'templates' }} />
      <div class="templates templates--columns">
        <section class="stack">
          <div class="cluster">
            <Segmented
              label={compose.language}
              labelHidden
              value={language}
              options={MessageLanguage.options.map((value) => ({ value, label: compose.languages[value] }))}
              onValue={(value) => go({ language: value })}
            />
            <Segmented
              label={compose.register}
              labelHidden
              value={register}
              options={Register.options.map((value) => ({ value, label: compose.registers[value] }))}
              onValue={(value) => go({ register: value })}
            />
          </div>
          <div class="templates__source" lang={language}>
            <p>
              <strong>{subject}</strong>
            </p>
            <p>{body}</p>
          </div>
        </section>
        <Preview template={{ ...place, subject, body }} />
      </div>
      <ActionBar>
        <Button variant="filled" icon={FilePlus} busy={busy} onClick={() => void create({ name: texts.ownOf(compose.kinds[kind]), ...place, subject, body })}>
          {texts.startFrom}
        </Button>
      </ActionBar>
    </>
  );
}
