/** A style sheet as text, as Vite bundles it; `add-style.ts` adds it to the page. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
