import { DatabaseSync } from 'node:sqlite';

export interface Lock {
  close(): void;
}

/**
 * Holds a file alone, or answers undefined when another process still does after `patience` milliseconds. The lock is the
 * kernel's, taken through SQLite because Node offers no other: it ends with its process however that dies, so that a stale
 * lock cannot exist.
 */
export function lockFile(file: string, patience = 0): Lock | undefined {
  const lock = new DatabaseSync(file, { timeout: patience });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch {
    lock.close();
    return undefined;
  }
}
