import { Copy, FilePlus, Trash2, TriangleAlert } from 'lucide-preact';
import { ButtonLink } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { IconButton } from '@/components/ui/IconButton';
import { List, Row } from '@/components/ui/List';
import { Progress } from '@/components/ui/Progress';
import { hrefOf } from '@/components/ui/route';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import { MessageKind, messageKinds, type MessageSpec } from '@/lib/model/message';
import type { UserTemplate } from '@/lib/model/template';
import { validateTemplate } from '@/lib/outreach/user-templates/validate';
import { ownTemplates } from '@/lib/store/queries';
import { FileButtons } from './FileButtons';
import { useTemplateActions } from './use-template-actions';

const groups = [...new Set(MessageKind.options.map((kind) => messageKinds[kind].group))];
const kindsOf = (group: MessageSpec['group']) => MessageKind.options.filter((kind) => messageKinds[kind].group === group);

/** All templates: the user's own first, the built-in ones as examples below. */
export function TemplateList() {
  const { app, compose, templates: texts } = useTexts();
  const own = useLive(ownTemplates, []);
  return (
    <>
      <ScreenHeader title={texts.title} back={{ screen: 'settings' }} />
      <div class="templates">
        <section>
          <h2>{texts.own}</h2>
          {!own && <Progress label={app.loading} />}
          {own?.length === 0 && <p class="muted">{texts.none}</p>}
          {own && own.length > 0 && (
            <List label={texts.own}>
              {own.map((template) => (
                <OwnRow key={template.id} template={template} />
              ))}
            </List>
          )}
          <FileButtons hasOwn={Boolean(own?.length)} />
        </section>
        <section>
          <h2>{texts.builtIn}</h2>
          <p class="muted small">{texts.builtInHint}</p>
          {groups.map((group) => (
            <Disclosure key={group} summary={<h3>{compose.groups[group]}</h3>}>
              <ul role="list" class="templates__examples">
                {kindsOf(group).map((kind) => (
                  <li key={kind}>
                    <ButtonLink small variant="plain" icon={FilePlus} href={hrefOf({ screen: 'templates', kind })}>
                      {compose.kinds[kind]}
                    </ButtonLink>
                  </li>
                ))}
              </ul>
            </Disclosure>
          ))}
        </section>
      </div>
    </>
  );
}

function OwnRow({ template }: { template: UserTemplate }) {
  const { compose, templates: texts } = useTexts();
  const { duplicate, remove } = useTemplateActions();
  const { id, name, kind, language, register } = template;
  const faults = validateTemplate(template).length;
  return (
    <Row
      end={
        <>
          <IconButton icon={Copy} label={texts.duplicateOf(name)} onClick={() => void duplicate(template)} />
          <IconButton icon={Trash2} label={texts.deleteOf(name)} onClick={() => void remove(template)} />
        </>
      }
    >
      <p>
        <a class="templates__name" dir="auto" href={hrefOf({ screen: 'templates', id })}>
          {name}
        </a>
      </p>
      <p class="small muted">{[compose.kinds[kind], compose.languages[language], compose.registers[register]].join(' · ')}</p>
      {faults > 0 && (
        <p class="small templates__fault">
          <TriangleAlert size={14} /> {texts.faults(faults)}
        </p>
      )}
    </Row>
  );
}
