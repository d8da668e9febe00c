/**
 * A press with mouse or finger that leaves the focus where it is: the caret stays in the student's field, and no editor
 * saves because it was left. By keyboard the focus has to come to the button, and goes back as everywhere.
 */
export const keepsFocusAway = (event: MouseEvent): void => {
  if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
};
