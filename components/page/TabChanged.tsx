import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useSurface } from '@/components/ui/surface';
import { useTexts } from '@/components/ui/texts';
import { usePage } from './PageState';
import './TabChanged.css';

/** Beside the page the list can outlive what it was read from: says so and offers to read what is in front now. */
export function TabChanged() {
  const { page: t } = useTexts();
  const { read, look } = usePage();
  const { watchTab } = useSurface();
  const [changed, setChanged] = useState(false);
  useEffect(() => watchTab(() => setChanged(true)), [watchTab]);
  useEffect(() => setChanged(false), [read]);
  if (!changed || read.state === 'busy') return null;
  return (
    <div class="tab-changed" role="status">
      <Notice
        actions={
          <Button small onClick={() => void look()}>
            {t.readNewTab}
          </Button>
        }
      >
        {t.tabChanged}
      </Notice>
    </div>
  );
}
