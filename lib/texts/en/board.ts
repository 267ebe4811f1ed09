/** Everybody by status, a column each. */
export const board = {
  title: 'Board',
  columns: 'Columns, one for each status',
  hint: 'Drag a card to another column, or press its handle and move it with the arrow keys.',
  lift: (name: string) => `Move ${name}`,
  putDown: (name: string) => `Put ${name} down here`,
  target: (name: string, status: string) => `${name}: ${status}. Enter puts the card down, Escape leaves it where it was.`,
  moved: (name: string, status: string) => `${name}: ${status}`,
};
