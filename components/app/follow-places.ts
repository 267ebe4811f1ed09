import { followSidePanel } from '@/lib/actions/show-in-side-panel';

/** The side panel goes where the workspace in the same window sends it: to the questions of a meeting, beside the call. */
export const followPlaces = (): Promise<void> => followSidePanel((hash) => void (location.hash = hash));
