/**
 * `<copy-address>`: a button that copies the address in its field, or one given to it. Without JavaScript or clipboard
 * access, visitors can copy the address by hand, so the button appears only once it works.
 */
export class CopyAddress extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const field = this.querySelector('input');
    const said = this.querySelector('[role=status]');
    if (button === null || said === null) return;
    // Insecure pages have no clipboard access, but the text of a field can still be selected.
    button.hidden = field === null && !('clipboard' in navigator);
    field?.addEventListener('focus', () => field.select());
    button.addEventListener('click', () => void this.#copy(field, said));
  }

  /**
   * Copies the address and says so. If the browser forbids it, selects the address so that visitors can copy it by
   * hand.
   */
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
