import { useEffect, useState } from 'preact/hooks';

/** From this width on a list and what is opened from it stand next to each other. */
const wide = '(min-width: 900px)';

/** Whether the window is that wide; follows its size. */
export function useWide(): boolean {
  const [matches, setMatches] = useState(() => matchMedia(wide).matches);
  useEffect(() => {
    const query = matchMedia(wide);
    const follow = () => setMatches(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return matches;
}
