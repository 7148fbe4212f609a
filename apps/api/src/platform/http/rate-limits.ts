import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { Config, type Rate } from '../../config.js';
import { Problem } from './problem.js';
import { sessionToken } from './cookies.js';

/** Buckets that refill evenly. Kept in this process: each process of several allows as much. */
export class Buckets {
  private readonly buckets = new Map<string, { tokens: number; at: number }>();
  constructor(private readonly rate: Rate) {}

  /** Takes one; answers 0, or the seconds until there is one again. */
  take(key: string, now: number): number {
    const perMs = this.rate.count / (this.rate.seconds * 1000);
    const bucket = this.buckets.get(key) ?? { tokens: this.rate.count, at: now };
    const tokens = Math.min(this.rate.count, bucket.tokens + (now - bucket.at) * perMs);
    this.buckets.set(key, { tokens: tokens < 1 ? tokens : tokens - 1, at: now });
    return tokens < 1 ? Math.max(1, Math.ceil((1 - tokens) / perMs / 1000)) : 0;
  }

  /** A bucket untouched for a whole round is full again: forgetting it changes nothing. */
  forget(now: number): void {
    for (const [key, { at }] of this.buckets) if (now - at > this.rate.seconds * 1000) this.buckets.delete(key);
  }
}

@Injectable()
export class RateLimits implements OnModuleDestroy {
  private readonly byAddress: Buckets;
  private readonly bySession: Buckets;
  private readonly publicPosts: Buckets;
  private readonly sweep: NodeJS.Timeout;

  constructor(config: Config) {
    this.byAddress = new Buckets(config.requestRate);
    this.bySession = new Buckets(config.requestRate);
    this.publicPosts = new Buckets(config.publicPostRate);
    this.sweep = setInterval(() => {
      for (const buckets of [this.byAddress, this.bySession, this.publicPosts]) buckets.forget(Date.now());
    }, 30_000).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.sweep);
  }

  takeRequest(request: FastifyRequest): void {
    this.refuse(this.byAddress.take(request.ip, Date.now()));
    const token = sessionToken(request);
    if (token) this.refuse(this.bySession.take(token, Date.now()));
  }

  /** What a visitor sends without an account. */
  takePublicPost(request: FastifyRequest): void {
    this.refuse(this.publicPosts.take(request.ip, Date.now()));
  }

  private refuse(seconds: number): void {
    if (seconds > 0) throw new Problem(429, 'request.too-many', { seconds }, {}, { 'Retry-After': String(seconds) });
  }
}
