/**
 * What a person means to do, once: it keeps one idempotency key over every retry, and a new one for the next intent.
 * A lost answer may mean that it was done; the same key then returns the first receipt instead of doing it twice.
 */
export class Intent {
  private key: string | undefined;

  async run<T>(work: (key: string) => Promise<T>, isFinal: (error: unknown) => boolean): Promise<T> {
    this.key ??= crypto.randomUUID();
    try {
      const result = await work(this.key);
      this.key = undefined;
      return result;
    } catch (error) {
      if (isFinal(error)) this.key = undefined;
      throw error;
    }
  }
}
