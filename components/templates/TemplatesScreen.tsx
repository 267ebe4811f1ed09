import { FileX } from 'lucide-preact';
import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Progress } from '@/components/ui/Progress';
import { hrefOf, type RouteOf } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import type { TemplateId } from '@/lib/model/id';
import { getTemplate } from '@/lib/store/queries';
import { Example } from './Example';
import { TemplateEditor } from './TemplateEditor';
import { TemplateList } from './TemplateList';
import './TemplatesScreen.css';

/** The wording of messages: the user's own templates to write, the built-in ones to read. */
export function TemplatesScreen({ route: { id, kind, language = 'en', register = 'formal' } }: { route: RouteOf<'templates'> }) {
  if (id) return <OwnTemplate key={id} id={id} />;
  return kind ? <Example place={{ kind, language, register }} /> : <TemplateList />;
}

function OwnTemplate({ id }: { id: TemplateId }) {
  const { app, templates: texts } = useTexts();
  const found = useLive(async () => ({ template: await getTemplate(id) }), [id]);
  if (!found) return <Progress label={app.loading} />;
  if (found.template) return <TemplateEditor template={found.template} />;
  return (
    <EmptyState
      icon={FileX}
      title={texts.missing}
      actions={
        <ButtonLink variant="filled" href={hrefOf({ screen: 'templates' })}>
          {texts.all}
        </ButtonLink>
      }
    />
  );
}
