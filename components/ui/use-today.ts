import { useEffect, useState } from 'preact/hooks';
import { type LocalDate, toLocalDate } from '@/lib/model/time';

/** The user's calendar day; follows the clock while a window stays open over midnight. */
export function useToday(): LocalDate {
  const [today, setToday] = useState(() => toLocalDate(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setToday(toLocalDate(new Date())), 60_000);
    return () => clearInterval(timer);
  }, []);
  return today;
}
