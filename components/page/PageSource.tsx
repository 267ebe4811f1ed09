import { useTexts } from '@/components/ui/texts';
import type { Capture } from '@/lib/model/capture';
import './PageSource.css';

/** The page that the list was read from: beside a tab it is not always the one in front. */
export function PageSource({ capture }: { capture: Capture }) {
  const { page: t } = useTexts();
  return (
    <p class="page-source" title={capture.url}>
      <span class="muted">{t.listFrom}</span> <bdi class="page-source__title">{capture.title || capture.url}</bdi>{' '}
      <bdi class="muted">{new URL(capture.url).host}</bdi>
    </p>
  );
}
