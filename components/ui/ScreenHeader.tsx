import { ArrowLeft } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { IconLink } from './IconButton';
import { hasNavigated, hrefOf, type Route } from './route';
import { useTexts } from './texts';
import './ScreenHeader.css';

type Props = {
  title: string;
  /** A line below the title. */
  subtitle?: ComponentChildren;
  /** Where the arrow leads, on screens that are not in the top bar. */
  back?: Route | undefined;
  /** Buttons at the end of the line. */
  actions?: ComponentChildren;
  /** Keeps the title for assistive technology only, where the top bar says it already. */
  titleHidden?: boolean | undefined;
};

/** Title of a screen. On arrival from elsewhere in the app the focus goes here, so that nobody is lost. */
export function ScreenHeader({ title, subtitle, back, actions, titleHidden }: Props) {
  const { app } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasNavigated()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header class="screen-header">
      {back && <IconLink class="screen-header__back" icon={ArrowLeft} label={app.back} href={hrefOf(back)} />}
      <div class="screen-header__text">
        <h1 ref={heading} tabIndex={-1} class={titleHidden ? 'visually-hidden' : undefined}>
          <bdi>{title}</bdi>
        </h1>
        {subtitle}
      </div>
      {actions}
    </header>
  );
}
