import { PageProvider } from '@/components/page/PageState';
import { FilterProvider } from '@/components/shortlist/FilterState';
import { ToastHost } from '@/components/ui/ToastHost';
import { useRoute } from '@/components/ui/route';
import { type Surface, SurfaceContext } from '@/components/ui/surface';
import { type Language, LanguageContext } from '@/components/ui/texts';
import { NarrowShell } from './NarrowShell';
import { WideShell } from './lazy-shell';

type Props = { surface: Surface; language: Language; windowId: Promise<number | undefined> };

/** The shell: navigation, the screen that the address names, and the place for toasts. */
export function App({ surface, language, windowId }: Props) {
  const route = useRoute();
  return (
    <LanguageContext.Provider value={language}>
      <SurfaceContext.Provider value={surface}>
        <ToastHost>
          <PageProvider>
            <FilterProvider>
              {surface.kind === 'workspace' ? <WideShell route={route} /> : <NarrowShell route={route} windowId={windowId} />}
            </FilterProvider>
          </PageProvider>
        </ToastHost>
      </SurfaceContext.Provider>
    </LanguageContext.Provider>
  );
}
