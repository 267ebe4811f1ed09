import { mount } from '@/components/app/mount';

mount('popup');
