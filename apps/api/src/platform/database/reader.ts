import { Injectable } from '@nestjs/common';
import { type QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import { prepared } from './driver.js';
import { explain, isConnectionLoss } from './failures.js';
import { poolOf } from './pool.js';

/** Reads outside commands: one statement each, visibility part of it. */
@Injectable()
export class Reader {
  constructor(private readonly dataSource: DataSource) {}

  async query<R extends object>(sql: string, params?: readonly unknown[]): Promise<R[]> {
    let broken = false;
    try {
      // Not `pool.query`: it would send from whoever gave a connection back, and count on that request.
      const client = await poolOf(this.dataSource).connect();
      try {
        const { rows } = await client.query<R & QueryResultRow>(prepared(sql, params));
        return rows;
      } catch (error) {
        broken = isConnectionLoss(error);
        throw error;
      } finally {
        client.release(broken);
      }
    } catch (error) {
      throw explain(error);
    }
  }

  async one<R extends object>(sql: string, params?: readonly unknown[]): Promise<R | undefined> {
    const [row] = await this.query<R>(sql, params);
    return row;
  }

  /** The business time. */
  async now(): Promise<Date> {
    const row = await this.one<{ now: Date }>('select centrale.now() as now');
    return row!.now;
  }
}
