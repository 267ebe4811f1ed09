import { hrefOf, type Route } from './route';
import { useTexts } from './texts';
import './JourneyTabs.css';

/** The screens that belong together, in the order of the journey. */
const groups = [
  ['plan', 'search'],
  ['meetings', 'decision'],
] as const;

export type JourneyTab = (typeof groups)[number][number];

/** Links between the screens of one part of the journey. */
export function JourneyTabs({ current }: { current: JourneyTab }) {
  const { app } = useTexts();
  const group = groups.find((names) => (names as readonly JourneyTab[]).includes(current)) ?? groups[0];
  return (
    <nav class="journey-tabs" aria-label={app.journey.label}>
      {group.map((screen) => (
        <a key={screen} class="journey-tabs__tab" href={hrefOf({ screen } as Route)} aria-current={screen === current ? 'page' : undefined}>
          {app.journey[screen]}
        </a>
      ))}
    </nav>
  );
}
