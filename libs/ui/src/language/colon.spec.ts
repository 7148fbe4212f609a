import { withColon } from './colon';

describe('a label before what it introduces', () => {
  it('has its colon in each language; French sets it apart without breaking the line', () => {
    expect([withColon('Rol', 'nl'), withColon('Rôle', 'fr'), withColon('Role', 'en')]).toEqual(['Rol:', 'Rôle\u00a0:', 'Role:']);
  });
});
