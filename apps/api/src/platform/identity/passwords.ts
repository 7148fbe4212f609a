import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id with the memory and rounds that OWASP asks at least. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

@Injectable()
export class Passwords {
  /** Checked for accounts that do not exist, so that their answer takes as long. */
  private readonly nobodys = hash('nobody has this password', COST);

  hash(password: string): Promise<string> {
    return hash(password, COST);
  }

  async verify(stored: string | null | undefined, password: string): Promise<boolean> {
    const right = await verify(stored ?? (await this.nobodys), password);
    return right && Boolean(stored);
  }
}
