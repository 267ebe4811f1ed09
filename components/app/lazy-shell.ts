import { lazy } from '@/components/ui/lazy';

/** The shell of the workspace is no part of what the popup loads. */
export const WideShell = lazy(async () => (await import('./WideShell')).WideShell);
