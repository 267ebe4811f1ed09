import { BookUser, X } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { ExternalLink } from '@/components/ui/ExternalLink';
import { focusTitle } from '@/components/ui/focus-title';
import { IconButton } from '@/components/ui/IconButton';
import { useTexts } from '@/components/ui/texts';
import { maxOwnPages } from '@/lib/actions/read-own-pages';
import type { Capture } from '@/lib/model/capture';
import { type OwnPagesRun, useOwnPages } from './use-own-pages';
import './OwnPages.css';

/** Offers to read the pages of those who are ticked, shows how far it is, and says whose page gave nothing and why. */
export function OwnPages({ capture, tabId }: { capture: Capture; tabId: number }) {
  const { ownPages: t } = useTexts();
  const { candidates, run, start, stop, close } = useOwnPages(tabId, capture.url);
  if (run?.running) return <Running run={run} onStop={stop} />;
  if (!candidates && !run) return null;
  return (
    <section class="own-pages" aria-label={t.title}>
      {run && <Outcome run={run} onClose={close} />}
      {candidates > 0 && (
        <div class="own-pages__line">
          <BookUser size={16} />
          <p class="own-pages__text">
            {t.offer(candidates)} {candidates > maxOwnPages && t.atMost(maxOwnPages)}
          </p>
          <Button small onClick={() => void start()}>
            {candidates === 1 ? t.readOne : t.read}
          </Button>
        </div>
      )}
    </section>
  );
}

function Running({ run, onStop }: { run: OwnPagesRun; onStop: () => void }) {
  const { ownPages: t } = useTexts();
  return (
    <section class="own-pages" aria-label={t.title}>
      <div class="own-pages__line">
        <div class="own-pages__text">
          <p>
            <bdi>{t.reading(run.current)}</bdi> <span class="muted">{t.progress(run.done, run.all)}</span>
          </p>
          <progress class="own-pages__bar" max={run.all} value={run.done} aria-label={t.title} />
        </div>
        <Button
          small
          onClick={() => {
            onStop();
            focusTitle();
          }}
        >
          {t.cancel}
        </Button>
      </div>
    </section>
  );
}

function Outcome({ run, onClose }: { run: OwnPagesRun; onClose: () => void }) {
  const { ownPages: t } = useTexts();
  return (
    <div class="own-pages__outcome">
      <div class="own-pages__line">
        <p class="own-pages__text" role="status">
          {[t.done(run.read), run.read > 0 && t.gained(run.gained), run.failures.length > 0 && t.failed(run.failures.length)].filter(Boolean).join(' · ')}
        </p>
        <IconButton icon={X} label={t.close} onClick={onClose} />
      </div>
      {run.failures.length > 0 && (
        <Disclosure summary={t.failed(run.failures.length)} open>
          <ul role="list" class="own-pages__failures">
            {run.failures.map(({ key, name, url, reason }) => (
              <li key={key}>
                <ExternalLink href={url}>{name}</ExternalLink> <span class="muted">{t.failures[reason]}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
