import { History } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { formatMoment } from '@/components/ui/instants';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import { isSameText } from '@/lib/model/draft-versions';
import type { Draft, DraftVersion } from '@/lib/model/message';
import { wordCount } from './word-count';
import './Versions.css';

type Props = { draft: Draft; onRestore: (version: DraftVersion) => void };

/** Earlier texts of the draft, newest first; each can be read and brought back. */
export function Versions({ draft, onRestore }: Props) {
  const { compose: texts } = useTexts();
  const tag = useLanguageTag();
  const versions = (draft.versions ?? []).filter((version) => !isSameText(version, draft)).reverse();
  if (!versions.length) return null;
  return (
    <Disclosure lazy summary={<h2>{texts.versions(versions.length)}</h2>}>
      <ul role="list" class="versions">
        {versions.map((version) => (
          <li key={version.at}>
            <Disclosure
              summary={
                <span>
                  <time dateTime={version.at}>{formatMoment(version.at, tag)}</time>{' '}
                  <span class="muted small">{texts.words(wordCount(version.body, draft.language))}</span>
                </span>
              }
            >
              <div lang={draft.language} class="versions__text" dir="auto">
                {version.subject && <p class="versions__subject">{version.subject}</p>}
                <p>{version.body}</p>
              </div>
              <Button small icon={History} onClick={() => onRestore(version)}>
                {texts.bringBack}
              </Button>
            </Disclosure>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
