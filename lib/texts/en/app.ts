export const app = {
  name: 'Mentor Trail',
};
