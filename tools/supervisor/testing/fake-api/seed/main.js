if (process.env.FAKE_SEED_HANGS) await new Promise((resolve) => setTimeout(resolve, 60_000));
const answer = await fetch(process.argv[2]);
process.stdout.write(`seeded against ${answer.status}\n`);
