import { ownPath } from './sign-in-page';

describe('where signing in leads', () => {
  it.each([
    ['/briefings/7?step=2', '/briefings/7?step=2'], [undefined, '/desk'], ['', '/desk'], ['https://elsewhere.example', '/desk'], ['//elsewhere.example', '/desk'],
    ['/\\elsewhere.example', '/desk'], ['javascript:alert(1)', '/desk'],
  ])('is never another site: %s', (next, path) => {
    expect(ownPath(next)).toBe(path);
  });
});
