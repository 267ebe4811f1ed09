import { MousePointerClick } from 'lucide-preact';
import { IconButton } from '@/components/ui/IconButton';
import { useSurface } from '@/components/ui/surface';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import { useTask } from '@/components/ui/use-task';
import { startPicker } from '@/lib/actions/start-picker';
import { recipeFields } from '@/lib/model/recipe';
import { usePage } from './PageState';

/** Lets the user pick somebody on the page itself. The popup makes way for that; who was picked is in its list when it opens again. */
export function PickButton() {
  const { fields, picker } = useTexts();
  const { read } = usePage();
  const { kind } = useSurface();
  const language = useLanguageTag();
  const { run } = useTask();
  if (read.state !== 'done' || read.reading.state !== 'read') return null;
  const { tabId } = read.reading;
  const labels = Object.fromEntries(recipeFields.map((field) => [field, fields.labels[field]])) as Record<(typeof recipeFields)[number], string>;
  const start = () =>
    run(async () => {
      await startPicker(tabId, { ...picker, fields: labels }, language);
      if (kind === 'popup') close();
    });
  return <IconButton icon={MousePointerClick} label={picker.title} onClick={() => void start()} />;
}
