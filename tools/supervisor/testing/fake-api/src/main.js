// Stands in for the API in the supervisor's tests: serves one route that asks the database who it is.
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 2 });
pool.on('error', () => undefined);

const server = createServer(async (request, response) => {
  try {
    const { rows } = await pool.query('SELECT current_user AS "user", count(*)::int AS starts FROM start');
    response.end(JSON.stringify({ pid: process.pid, password: 'x', ...rows[0] }));
  } catch (error) {
    response.statusCode = 503;
    response.end(error.message);
  }
});
server.listen(Number(process.env.PORT), process.env.HOST);
process.stdout.write('{"msg":"a log record"}\n');
process.on('SIGTERM', async () => {
  server.close();
  server.closeAllConnections();
  await pool.end();
  process.exit(0);
});
