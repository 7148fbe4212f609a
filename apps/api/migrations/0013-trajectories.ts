import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { content, contentGuards, memorandum } from './trajectories/content.js';
import { facts } from './trajectories/facts.js';
import { committee, forgetting, interest } from './trajectories/people.js';
import { fourTemplates } from './trajectories/templates.js';
import { phase, templates, trajectory, trajectoryGuards } from './trajectories/trajectory.js';

/** Trajectories with their phases, themes and what is done to reach people; memoranda, interest, and new committees that apply. Invariants I7 and I8. */
export class Trajectories1700000000016 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [templates, trajectory, trajectoryGuards, phase, content, contentGuards, memorandum, interest, committee, forgetting, facts]) await db.query(part);
    for (const template of fourTemplates) await db.query('INSERT INTO centrale.trajectory_template (id, pack_id, kind, name, content) VALUES ($1, $2, $3, $4, $5)', [...template]);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
