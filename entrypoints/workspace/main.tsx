import { mount } from '@/components/app/mount';

void mount('workspace');
