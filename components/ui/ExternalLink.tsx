import { ExternalLink as ExternalLinkIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { isSafeUrl } from '@/lib/model/facts';
import { IconLink } from './IconButton';

/** Opens elsewhere, and tells the place nothing about where the visitor comes from. */
const outside = { target: '_blank', rel: 'noopener noreferrer' } as const;

/** A link out of the app, if its address is safe to open; otherwise the text alone. */
export const ExternalLink = ({ href, children }: { href: string; children: ComponentChildren }) =>
  isSafeUrl(href) ? (
    <a href={href} {...outside} dir="auto">
      {children}
    </a>
  ) : (
    <span dir="auto">{children}</span>
  );

/** The same as an icon beside an address; nothing where it is not safe. */
export const ExternalIconLink = ({ href, label }: { href: string; label: string }) =>
  isSafeUrl(href) ? <IconLink icon={ExternalLinkIcon} label={label} href={href} {...outside} /> : null;
