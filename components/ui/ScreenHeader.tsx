import { ArrowLeft } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { IconLink } from './IconButton';
import { hrefOf, type Route } from './route';
import { ScreenTitle } from './ScreenTitle';
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

/** Title of a screen, with what belongs beside it. */
export function ScreenHeader({ title, subtitle, back, actions, titleHidden }: Props) {
  const { app } = useTexts();
  return (
    <header class="screen-header">
      {back && <IconLink class="screen-header__back" icon={ArrowLeft} label={app.back} href={hrefOf(back)} />}
      <div class="screen-header__text">
        <ScreenTitle hidden={titleHidden ?? false}>{title}</ScreenTitle>
        {subtitle}
      </div>
      {actions}
    </header>
  );
}
