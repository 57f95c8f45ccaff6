import { atThisHost } from './at-this-host.ts';

/**
 * `<calendar-addresses>`: links that open in calendar apps need the site's full address, which the build may not know.
 * They are then hidden until the address of the current page completes them here.
 */
export class CalendarAddresses extends HTMLElement {
  connectedCallback(): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-at-host]')) {
      link.href = atThisHost(link.dataset['atHost'] ?? '', location);
      link.hidden = false;
    }
    for (const field of this.querySelectorAll<HTMLInputElement>('input[data-at-host]')) {
      field.value = atThisHost(field.dataset['atHost'] ?? '', location);
    }
  }
}

customElements.define('calendar-addresses', CalendarAddresses);
