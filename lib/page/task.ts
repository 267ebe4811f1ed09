/** The name under which a script of the program finds what it is asked to do, in its own world: the page cannot see it. */
const key = 'mentorTrailTask';

/** What this script is asked to do; taken once, so that a later run without a task has none. */
export function takeTask<Task>(): Task | undefined {
  const world = globalThis as { [key]?: Task };
  const task = world[key];
  Reflect.deleteProperty(world, key);
  return task;
}
