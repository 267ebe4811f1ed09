import { useTexts } from '@/components/ui/texts';
import { isUsual, type Weighed } from '@/lib/relationship/decision';

/** The name of a criterion: a usual one, or the user's own words. */
export function useCriterionName(criteria: readonly Weighed[]): (key: string) => string {
  const { meeting } = useTexts();
  return (key) => (isUsual(key) ? meeting.criteria[key] : (criteria.find((one) => one.key === key)?.text ?? key));
}
