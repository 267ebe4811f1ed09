import { FileX } from 'lucide-preact';
import { Missing } from '@/components/ui/Missing';
import { Progress } from '@/components/ui/Progress';
import type { RouteOf } from '@/components/ui/route';
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
    <Missing icon={FileX} title={texts.missing} to={{ screen: 'templates' }}>
      {texts.all}
    </Missing>
  );
}
