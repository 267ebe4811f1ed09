import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A component whose code is fetched when it is first shown, so that the popup opens fast; `Waiting` stands in its place until
 * then. A failure goes to the error boundary.
 */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>, Waiting?: ComponentType): FunctionComponent<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Lazy(props: Props) {
    const [outcome, setOutcome] = useState<{ component: ComponentType<Props> } | { error: unknown } | undefined>(loaded && { component: loaded });
    useEffect(() => {
      if (outcome) return;
      load().then(
        (component) => {
          loaded = component;
          setOutcome({ component });
        },
        (error: unknown) => setOutcome({ error }),
      );
    }, []);
    if (!outcome) return Waiting ? <Waiting /> : null;
    if ('error' in outcome) throw outcome.error;
    const { component: Loaded } = outcome;
    return <Loaded {...props} />;
  };
}
