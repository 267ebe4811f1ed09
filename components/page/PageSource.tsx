import { useTexts } from '@/components/ui/texts';
import type { Capture } from '@/lib/model/capture';
import { usePage } from './PageState';
import { listed } from './selection';
import './PageSource.css';

/** How many people were found and, beside a page that may have changed since, on which page. */
export function PageSource({ capture, detailed }: { capture: Capture; detailed: boolean }) {
  const { page: t } = useTexts();
  const { selection } = usePage();
  const count = listed(selection).length;
  return (
    <div class="page-source muted">
      <p role="status">{count > 0 && t.found(count)}</p>
      {detailed && (
        <p class="page-source__page" title={capture.url}>
          <bdi>{capture.title || capture.url}</bdi>
          <bdi class="small">{new URL(capture.url).host}</bdi>
        </p>
      )}
    </div>
  );
}
