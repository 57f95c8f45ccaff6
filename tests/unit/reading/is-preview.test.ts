import { describe, expect, test } from 'vitest';
import { isPreview } from '#src/reading/environment.ts';

describe('a build is a preview', () => {
  test.each([
    ['if PREVIEW is true', { PREVIEW: 'true' }],
    ['if PREVIEW is 1, even between spaces', { PREVIEW: ' 1 ' }],
    ['for a pull request on Netlify', { NETLIFY: 'true', CONTEXT: 'deploy-preview' }],
    ['for a branch on Netlify', { NETLIFY: 'true', CONTEXT: 'branch-deploy' }],
    ['if Vercel says so', { VERCEL_ENV: 'preview' }],
    ['for another branch on Cloudflare Pages', { CF_PAGES: '1', CF_PAGES_BRANCH: 'fix' }],
    ['for a pull request on Render', { IS_PULL_REQUEST: 'true' }],
  ])('%s', (_, environment) => {
    expect(isPreview(environment)).toBe(true);
  });
});

describe('a build is not a preview', () => {
  test.each([
    ['if nothing says so', {}],
    ['if PREVIEW is false, whatever the host says', { PREVIEW: 'false', VERCEL_ENV: 'preview' }],
    ['if PREVIEW is empty', { PREVIEW: '' }],
    ['in production on Netlify', { NETLIFY: 'true', CONTEXT: 'production' }],
    ['if only CONTEXT is set, which may mean something else', { CONTEXT: 'deploy-preview' }],
    ['in production on Vercel', { VERCEL_ENV: 'production' }],
    ['for the published branch on Cloudflare Pages', { CF_PAGES: '1', CF_PAGES_BRANCH: 'live' }],
    ['for the published branch on Render', { IS_PULL_REQUEST: 'false' }],
  ])('%s', (_, environment) => {
    expect(isPreview(environment, 'live')).toBe(false);
  });
});
