/** The words of the list of keyboard shortcuts. */
export const enKeyboard = {
  title: 'Keyboard',
  shortcuts: 'Keyboard shortcuts',
  here: 'On this page',
  next: 'Next talk in the list',
  previous: 'Previous talk in the list',
  help: 'This list',
  use: 'Use single keys as shortcuts',
  useHint:
    'Your choice is kept in this browser. The list stays within reach at the foot of every page.',
};
