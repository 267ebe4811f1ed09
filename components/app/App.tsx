import { PageProvider } from '@/components/page/PageState';
import { ToastHost } from '@/components/ui/ToastHost';
import { hrefOf, useRoute } from '@/components/ui/route';
import { type Surface, SurfaceContext } from '@/components/ui/surface';
import { type Language, LanguageContext } from '@/components/ui/texts';
import { ErrorBoundary } from './ErrorBoundary';
import { screenFor } from './routes';
import { TopBar } from './TopBar';

type Props = { surface: Surface; language: Language; windowId: Promise<number | undefined> };

/** The shell: top bar, the screen that the address names, and the place for toasts. */
export function App({ surface, language, windowId }: Props) {
  const route = useRoute();
  const address = hrefOf(route);
  return (
    <LanguageContext.Provider value={language}>
      <SurfaceContext.Provider value={surface}>
        <ToastHost>
          <PageProvider>
            <div class="shell">
              <TopBar route={route} windowId={windowId} />
              <main class="shell__screen" key={address}>
                <ErrorBoundary>{screenFor(route)}</ErrorBoundary>
              </main>
            </div>
          </PageProvider>
        </ToastHost>
      </SurfaceContext.Provider>
    </LanguageContext.Provider>
  );
}
