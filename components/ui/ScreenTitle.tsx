import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { hasNavigated } from './route';

/** The one title of a screen. On arrival from elsewhere in the app the focus goes here, so that nobody is lost. */
export function ScreenTitle({ hidden = false, children }: { /** For assistive technology only. */ hidden?: boolean; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasNavigated()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} class={hidden ? 'visually-hidden' : undefined}>
      <bdi>{children}</bdi>
    </h1>
  );
}
