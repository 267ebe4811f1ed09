import { useEffect, useState } from 'preact/hooks';

/** Whether so many milliseconds have gone since this was first shown: what is there only for a moment does not flicker. */
export function useAfter(milliseconds: number): boolean {
  const [isOver, setIsOver] = useState(milliseconds === 0);
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isOver;
}
