import { followPlaces } from '@/components/app/follow-places';
import { mount } from '@/components/app/mount';

void mount('sidepanel');
void followPlaces();
