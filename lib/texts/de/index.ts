import { app } from './app';
import { board } from './board';
import { checks } from './checks';
import { clip } from './clip';
import { compose } from './compose';
import { duplicates } from './duplicates';
import { errors } from './errors';
import { fields } from './fields';
import { ownPages } from './own-pages';
import { add, page } from './page';
import { person } from './person';
import { settings } from './settings';
import { shortlist } from './shortlist';
import { show } from './show';
import { statuses } from './statuses';
import { templates } from './templates';
import { today } from './today';

export const de = { add, app, board, checks, clip, compose, duplicates, errors, fields, ownPages, page, person, settings, shortlist, show, statuses, templates, today };
