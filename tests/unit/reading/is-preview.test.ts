import { describe, expect, test } from 'vitest';
import { isPreview } from '#src/reading/environment.ts';

describe('a build is a preview', () => {
  test.each([
    ['where it is said', { PREVIEW: 'true' }],
    ['where it is said in another way', { PREVIEW: ' 1 ' }],
    ['of a pull request on Netlify', { NETLIFY: 'true', CONTEXT: 'deploy-preview' }],
    ['of a branch on Netlify', { NETLIFY: 'true', CONTEXT: 'branch-deploy' }],
    ['on Vercel', { VERCEL_ENV: 'preview' }],
    ['of another branch on Cloudflare Pages', { CF_PAGES: '1', CF_PAGES_BRANCH: 'fix' }],
    ['on Render', { IS_PULL_REQUEST: 'true' }],
  ])('%s', (_, environment) => {
    expect(isPreview(environment)).toBe(true);
  });
});

describe('a build is not a preview', () => {
  test.each([
    ['where nothing is said', {}],
    ['where it is said, whatever the host says', { PREVIEW: 'false', VERCEL_ENV: 'preview' }],
    ['where what is said is empty', { PREVIEW: '' }],
    ['in production on Netlify', { NETLIFY: 'true', CONTEXT: 'production' }],
    ['where CONTEXT means something else', { CONTEXT: 'deploy-preview' }],
    ['in production on Vercel', { VERCEL_ENV: 'production' }],
    ['of the published branch on Cloudflare Pages', { CF_PAGES: '1', CF_PAGES_BRANCH: 'live' }],
    ['of the published branch on Render', { IS_PULL_REQUEST: 'false' }],
  ])('%s', (_, environment) => {
    expect(isPreview(environment, 'live')).toBe(false);
  });
});
