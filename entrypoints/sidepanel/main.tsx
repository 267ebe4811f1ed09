import { mount } from '@/components/app/mount';

mount('sidepanel');
