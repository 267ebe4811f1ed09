import { Source } from '@/components/ui/Source';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import { showSource } from '@/lib/actions/show-source';
import { isSafeUrl } from '@/lib/model/facts';
import type { Provenance } from '@/lib/model/person';

type Props = { label: string; provenance: Provenance; /** The value itself, where the words it was read from are not known. */ value: string };

/** Where a field comes from, with the way to the words on the page. */
export function FieldSource({ label, provenance, value }: Props) {
  const { show: t } = useTexts();
  const toast = useToast();
  const { run } = useTask();
  if (provenance.by !== 'page' || !isSafeUrl(provenance.url)) return <Source label={label} provenance={provenance} />;
  const { url, snippet } = provenance;
  const show = () =>
    run(async () => {
      const shown = await showSource(url, [snippet, value]);
      if (shown === 'notFound' || shown === 'hidden') toast({ text: t[shown], error: true });
    });
  return <Source label={label} provenance={provenance} onShow={() => void show()} />;
}
