import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Progress } from '@/components/ui/Progress';
import { useTexts } from '@/components/ui/texts';

/** A screen whose code is fetched when it is first shown, so that the popup opens fast. A failure goes to the error boundary. */
export function lazyScreen<Props extends object>(load: () => Promise<ComponentType<Props>>): FunctionComponent<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function LazyScreen(props: Props) {
    const { app } = useTexts();
    const [outcome, setOutcome] = useState<{ screen: ComponentType<Props> } | { error: unknown } | undefined>(loaded && { screen: loaded });
    useEffect(() => {
      if (outcome) return;
      load().then(
        (screen) => {
          loaded = screen;
          setOutcome({ screen });
        },
        (error: unknown) => setOutcome({ error }),
      );
    }, []);
    if (!outcome) return <Progress label={app.loading} />;
    if ('error' in outcome) throw outcome.error;
    const { screen: Screen } = outcome;
    return <Screen {...props} />;
  };
}
