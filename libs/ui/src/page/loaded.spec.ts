import { EnvironmentInjector, createEnvironmentInjector, runInInjectionContext, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Problem } from '../command/problem';
import { ServerTime } from '../time/server-time';
import { loaded, type Loaded } from './loaded';

describe('something fetched', () => {
  let injector: EnvironmentInjector;
  const path = signal<string | undefined>('/a');
  let fetcher: jest.Mock<Promise<string>, [string]>;

  beforeEach(() => {
    jest.useFakeTimers();
    path.set('/a');
    fetcher = jest.fn((wanted: string) => Promise.resolve(`view of ${wanted}`));
    injector = createEnvironmentInjector([], TestBed.inject(EnvironmentInjector));
  });
  afterEach(() => {
    injector.destroy();
    jest.useRealTimers();
  });

  const begin = (): Loaded<string> => runInInjectionContext(injector, () => loaded(path, fetcher));
  async function settle(time = 0): Promise<void> {
    TestBed.tick();
    await jest.advanceTimersByTimeAsync(time);
    TestBed.tick();
  }

  it('follows its parameters, and forgets the value of others', async () => {
    const view = begin();
    await settle();
    expect(view.value()).toBe('view of /a');
    path.set('/b');
    expect(view.value()).toBeUndefined();
    await settle();
    expect(view.value()).toBe('view of /b');
  });

  it('keeps the value while reloading and after a failed reload', async () => {
    const view = begin();
    await settle();
    fetcher.mockRejectedValueOnce(new Problem(500, 'internal.error'));
    view.reload();
    expect(view.value()).toBe('view of /a');
    await settle();
    expect([view.value(), view.problem()?.code]).toEqual(['view of /a', 'internal.error']);
  });

  it('is read once more when that is asked for while it is being read', async () => {
    let answer = 'before';
    fetcher.mockImplementation(() => {
      const read = answer;
      return new Promise((resolve) => setTimeout(() => resolve(read), 100));
    });
    const view = begin();
    await settle(50);
    answer = 'after';
    view.reload();
    await settle(60);
    expect(view.value()).toBe('before');
    await settle(120);
    expect([view.value(), fetcher.mock.calls.length]).toEqual(['after', 2]);
  });

  it('tries again by itself when the server is away, no sooner than it asked', async () => {
    fetcher.mockRejectedValueOnce(new Problem(503, 'service.unavailable', { retryAfter: 5 }));
    const view = begin();
    await settle();
    expect([view.problem()?.status, view.retryIn()]).toEqual([503, 5000]);
    await settle(4900);
    expect(fetcher).toHaveBeenCalledTimes(1);
    await settle(200);
    await settle();
    expect([view.value(), view.problem()]).toEqual(['view of /a', undefined]);
  });

  it('does not try again what was refused', async () => {
    fetcher.mockRejectedValueOnce(new Problem(404, 'request.not-found'));
    const view = begin();
    await settle();
    await settle(120_000);
    expect([fetcher.mock.calls.length, view.retryIn()]).toEqual([1, undefined]);
  });

  it('is fetched again when the clock was moved', async () => {
    const time = TestBed.inject(ServerTime);
    time.set(new Date());
    begin();
    await settle();
    time.set(new Date(Date.now() + 86_400_000));
    await settle();
    expect(fetcher).toHaveBeenCalledTimes(2);
  });
});
