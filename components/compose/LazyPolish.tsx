import { lazy } from '@/components/ui/lazy';

/** Most browsers have no model of their own: the code for one is fetched apart. */
export const Polish = lazy(async () => (await import('./Polish')).Polish);
