import { remembered } from '../remembered';
import type { Box } from './types';

/** Class words that number or mark one of several like entries and say nothing about its kind. */
const positional = /^(?:.*\d.*|.*(?:odd|even|first|last|active|current|selected|left|right|reverse).*|lazy.*|animate.*|wow|aos.*|ng-.*|js-.*|style.*)$/i;

/** The class words that say what an element is, in order. */
const kindOf = remembered((classes: string) => classes.split(/\s+/, 8).filter((word) => word && !positional.test(word)).sort().join('.'));

/** Numbers the chains of tags, and of tags with classes, that lead to an element: equal chains get equal numbers. */
export class Paths {
  private readonly known = new Map<string, number>();

  private id(key: string): number {
    const found = this.known.get(key);
    if (found !== undefined) return found;
    this.known.set(key, this.known.size + 1);
    return this.known.size;
  }

  of(parent: Box | undefined, tag: string, classes: string): { path: number; shape: number } {
    return { path: this.id(`p${parent?.path ?? 0}>${tag}`), shape: this.id(`s${parent?.shape ?? 0}>${tag}.${kindOf(classes)}`) };
  }
}
