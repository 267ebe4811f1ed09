import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Lazy<Props> = FunctionComponent<Props> & {
  /** Fetches the code, so that the component is there when it is first shown. Never rejects: showing it fails instead. */
  prepare: () => Promise<void>;
};

/**
 * A component whose code is fetched when it is first shown, so that the popup opens fast; `Waiting` stands in its place until
 * then. A failure goes to the error boundary.
 */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>, Waiting?: ComponentType): Lazy<Props> {
  let loaded: ComponentType<Props> | undefined;
  const fetch = async () => (loaded = await load());
  function Lazy(props: Props) {
    const [outcome, setOutcome] = useState<{ component: ComponentType<Props> } | { error: unknown } | undefined>(loaded && { component: loaded });
    useEffect(() => {
      if (outcome) return;
      fetch().then(
        (component) => setOutcome({ component }),
        (error: unknown) => setOutcome({ error }),
      );
    }, []);
    if (!outcome) return Waiting ? <Waiting /> : null;
    if ('error' in outcome) throw outcome.error;
    const { component: Loaded } = outcome;
    return <Loaded {...props} />;
  }
  return Object.assign(Lazy, { prepare: () => fetch().then(() => undefined, () => undefined) });
}
