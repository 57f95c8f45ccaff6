import { describe, expect, it } from 'vitest';
import { readSearchedPage } from '#src/build/search/read-searched-page.ts';
import { noWord } from '#src/core/search/spelling-variants.ts';

/** What the indexer gets of a page with this content. */
function indexedOf(content: string): string | undefined {
  const facts = JSON.stringify({ title: 'Ice' }).replaceAll('"', '&quot;');
  const main = `<main data-pagefind-body data-found-kind="talk" data-found="${facts}">${content}</main>`;
  const page = readSearchedPage(`<html lang="en"><body>${main}</body></html>`, 'talks/ice/');
  return /<main[^>]*>([^]*)<p>[^<]*<\/p><\/main>/.exec(page?.html ?? '')?.[1];
}

describe('what the indexer gets of a page', () => {
  it('is empty elements in place of what is not indexed', () => {
    expect(
      indexedOf(
        '<h2 data-pagefind-ignore>Abstract</h2><p>Rivers</p><div class="around" data-pagefind-ignore><div>Next</div> more</div><p>Ice</p>',
      ),
    ).toBe(
      '<h2 data-pagefind-ignore></h2><p>Rivers</p><div class="around" data-pagefind-ignore></div><p>Ice</p>',
    );
  });

  it('keeps what follows tags within attributes, comments, and scripts of an ignored element', () => {
    const confusing =
      '<b title="The <div> element"></b><!-- <div> --><script>"<div>"</script><img alt="</div>">';
    expect(indexedOf(`<div data-pagefind-ignore>${confusing}</div><p>Ice</p>`)).toBe(
      '<div data-pagefind-ignore></div><p>Ice</p>',
    );
  });

  it('keeps an element whose text or attribute only mentions the mark', () => {
    const mention = '<p title="a data-pagefind-ignore b">Use data-pagefind-ignore here</p>';
    expect(indexedOf(mention)).toBe(mention);
  });

  it('keeps what follows an ignored picture, which has no end', () => {
    const picture = '<img data-pagefind-ignore><p>Ice</p>';
    expect(indexedOf(picture)).toBe(picture);
  });

  it('is the whole content if an ignored element never ends', () => {
    const unfinished = '<section data-pagefind-ignore><p>Ice</p>';
    expect(indexedOf(unfinished)).toBe(unfinished);
  });

  it('has a hidden word before and after a text from which excerpts are taken', () => {
    const edge = `<p>${noWord}</p>`;
    expect(
      indexedOf(
        '<p>Tentative</p><div class="prose" data-excerpt><div>Øre</div> <p data-pagefind-ignore>and</p></div><p>Ada</p>',
      ),
    ).toBe(
      `<p>Tentative</p><div class="prose" data-excerpt>${edge}<div>Øre \u2060ore \u2060oere</div> <p data-pagefind-ignore></p>${edge}</div><p>Ada</p>`,
    );
  });
});
