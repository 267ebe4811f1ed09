import { Plus } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { useTexts } from '@/components/ui/texts';
import { useTask } from '@/components/ui/use-task';
import { addSearchPlace } from '@/lib/actions/write-search-place';
import { type SearchPlace, SearchPlaceKind } from '@/lib/model/search-place';
import { useState } from 'preact/hooks';
import { AddLine } from './AddLine';
import { PlaceLine } from './PlaceLine';

/** Places to look for mentors, as a checklist; usual ones are proposed. */
export function Places({ places }: { places: readonly SearchPlace[] }) {
  const { search: t } = useTexts();
  const { run } = useTask();
  const [kind, setKind] = useState<SearchPlaceKind>('alumniAssociation');
  const add = (name: string, of: SearchPlaceKind) => void run(() => addSearchPlace(name, of));
  const usual = Object.entries(t.usualPlaces) as [keyof typeof t.usualPlaces, string][];
  const proposals = usual.filter(([, name]) => !places.some((place) => place.name === name));
  const open = places.filter(({ done }) => done === 'no').length;
  return (
    <section class="stack">
      <h2>{t.places}</h2>
      <p class="muted">{places.length > 0 ? t.placesLeft(open) : t.placesHint}</p>
      {places.length > 0 && (
        <ul role="list" class="stack stack--tight">
          {places.map((place) => (
            <PlaceLine key={place.id} place={place} />
          ))}
        </ul>
      )}
      <div class="search-add search-add--place">
        <Select<SearchPlaceKind> label={t.placeKind} labelHidden value={kind} options={SearchPlaceKind.options.map((value) => ({ value, label: t.placeKinds[value] }))} onValue={setKind} />
        <AddLine label={t.placeName} placeholder={t.placeName} submit={t.add} onText={(name) => add(name, kind)} />
      </div>
      {proposals.length > 0 && (
        <ul role="list" class="cluster" aria-label={t.proposals}>
          {proposals.map(([of, name]) => (
            <li key={name}>
              <Button small variant="plain" icon={Plus} onClick={() => add(name, of)}>
                {name}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
