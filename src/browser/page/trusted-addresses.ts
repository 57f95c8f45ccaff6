/** The part of Trusted Types (W3C) that is used; TypeScript's own types of the DOM lack it. */
interface TrustedTypePolicies {
  createPolicy(
    name: 'default',
    rules: { readonly createScriptURL: (address: string) => string | null },
  ): unknown;
}

/** The service worker, and the worker of the search library. */
const workers = /\/(?:sw|pagefind\/pagefind-worker)\.js$/;

/**
 * Lets this page start the site's own two workers. The page's Content-Security-Policy has the browser refuse every
 * other text as an address of a script, and every text as markup or code. The policy is the default one because the
 * search library starts its worker with a plain address.
 */
export function trustOwnWorkers(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypePolicies };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      const { origin, pathname } = new URL(address, document.baseURI);
      return origin === location.origin && workers.test(pathname) ? address : null;
    },
  });
}
