import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { responseGuards, responses, yearly } from './advice/answers.js';
import { questions, requestGuards, requests } from './advice/requests.js';
import { adviceGuards, advices, authors, checks } from './advice/texts.js';

/** Requests, advice, self-checks, deliveries, answers and their follow-up, with invariants I1 to I5 of trajectories. */
export class Advice1700000000018 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [questions, requests, requestGuards, advices, checks, authors, adviceGuards, responses, responseGuards, yearly]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
