import { addressOf } from '../../shell/addresses';
import { dossierTypes, readReference } from './dossier-reference';

const id = '01a20110-629f-7422-ac02-da1ffeaae152';

describe('a pasted reference', () => {
  it.each([
    [`https://centrale.example/call-offs/${id}`, 'callOff'], [`/call-offs/${id}/offers?x=1#y`, 'callOff'], [`https://centrale.example/contact-requests/${id}`, 'contactRequest'],
    [`https://centrale.example/advice/${id}`, 'advice'], [`https://centrale.example/participation/trajectories/${id}`, 'trajectory'], [`/advice-requests/${id}`, 'adviceRequest'], [`/parties/${id}`, 'party'],
    [`centrale.example/people/${id}`, 'person'], [` /orders/${id.toUpperCase()} `, 'order'], [`https://centrale.example/register/call-offs/${id}`, 'callOff'],
  ])('in %s tells the kind', (text, type) => {
    expect(readReference(text)).toEqual({ id, type });
  });

  it('without an address is the id alone', () => {
    expect(readReference(`  ${id}\n`)).toEqual({ id });
    expect(readReference(`https://elsewhere.example/things/${id}`)).toEqual({ id });
  });

  it.each(['', 'CO-2026-00012', id.slice(0, -1), 'https://centrale.example/call-offs'])('%j holds none', (text) => {
    expect(readReference(text)).toBeUndefined();
  });

  it('comes back from every page that a dossier has', () => {
    const pages = dossierTypes.map((type) => [type, addressOf(type, id)] as const).filter(([, address]) => address !== '/desk');
    expect(pages.length).toBeGreaterThan(8);
    for (const [type, address] of pages) expect(readReference(address)).toEqual({ id, type });
  });
});
