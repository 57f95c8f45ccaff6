/**
 * `<copy-address>`: a field with an address and a button that copies it. Without JavaScript, or where
 * the browser gives no clipboard, the address is there to be copied by hand; so the button is shown
 * only once it works.
 */
export class CopyAddress extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const field = this.querySelector('input');
    const said = this.querySelector('[role=status]');
    if (button === null || field === null || said === null) return;
    button.hidden = false;
    field.addEventListener('focus', () => field.select());
    button.addEventListener('click', () => void copy(field, said, this.dataset['copied'] ?? ''));
  }
}

/** Copies the field's text and says so; where that is forbidden, the text is chosen for the keyboard. */
async function copy(field: HTMLInputElement, said: Element, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(field.value);
    said.textContent = done;
  } catch {
    field.focus();
    field.select();
  }
}

customElements.define('copy-address', CopyAddress);
