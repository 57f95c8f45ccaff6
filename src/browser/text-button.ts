/** A button that stands in a line of text and looks as a link does (`text-button.css`). */
export function textButton(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'text-button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}
