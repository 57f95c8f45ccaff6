/** The part of Trusted Types (W3C) that this file uses; TypeScript's own DOM types lack it. */
interface TrustedTypePolicies {
  createPolicy(
    name: 'default',
    rules: { readonly createScriptURL: (address: string) => string | null },
  ): unknown;
}

/** The service worker, the search library's worker, and the one that gathers languages. */
const workers = /\/(?:sw|pagefind\/pagefind-worker|_astro\/languages-worker\.[\w-]+)\.js$/;

/**
 * Allows this page to start the site's own workers. Because of the page's Content-Security-Policy, the browser refuses
 * every other text as a script address, and all text as markup or code. The policy is the default one because the
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
