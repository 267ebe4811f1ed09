import { Printer } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { Markdown } from '@/components/ui/Markdown';
import { Progress } from '@/components/ui/Progress';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import { personPage } from '@/lib/actions/person-page';
import type { PersonId } from '@/lib/model/id';
import { pageWords } from './page-words';
import './PrintScreen.css';

/** All that is known of a person, on paper. */
export function PrintScreen({ id }: { id: PersonId }) {
  const texts = useTexts();
  const tag = useLanguageTag();
  const page = useLive(() => personPage(id, pageWords(texts, tag)), [id]);
  if (!page) return <Progress label={texts.app.loading} />;
  return (
    <>
      <div class="print-screen__bar">
        <ScreenHeader
          title={texts.data.person.print}
          back={{ screen: 'person', id }}
          actions={
            <Button variant="filled" icon={Printer} onClick={() => print()}>
              {texts.data.print.print}
            </Button>
          }
        />
      </div>
      <article class="print-screen">
        <Markdown text={page.text} top={2} />
      </article>
    </>
  );
}
