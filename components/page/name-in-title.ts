/** The part of a page's title that may be a name: what stands before the first " | ", " – ", " - ", " · " or ": ". A guess for the user to correct. */
export const nameInTitle = (title: string): string => (title.split(/\s[|–—·•-]\s|:\s/)[0] ?? '').replace(/^\(\d+\)\s*/, '').trim().slice(0, 200);
