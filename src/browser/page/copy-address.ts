/**
 * `<copy-address>`: a button that copies an address: that of its field, or the one it was given. Without
 * JavaScript, or where the browser gives no clipboard, the address is there to be copied by hand; so
 * the button is shown only once it works.
 */
export class CopyAddress extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const field = this.querySelector('input');
    const said = this.querySelector('[role=status]');
    if (button === null || said === null) return;
    // Outside of a secure page there is no clipboard; a field can still be chosen from.
    button.hidden = field === null && !('clipboard' in navigator);
    field?.addEventListener('focus', () => field.select());
    button.addEventListener('click', () => void this.#copy(field, said));
  }

  /** Copies the address and says so; where that is forbidden, it is shown, chosen to be copied by hand. */
  async #copy(field: HTMLInputElement | null, said: Element): Promise<void> {
    const { address = '', copied = '' } = this.dataset;
    const whole = field?.value ?? new URL(address, location.href).href;
    try {
      await navigator.clipboard.writeText(whole);
      said.textContent = copied;
    } catch {
      if (field !== null) {
        field.focus();
        field.select();
      } else {
        said.textContent = whole;
        getSelection()?.selectAllChildren(said);
      }
    }
  }
}

customElements.define('copy-address', CopyAddress);
