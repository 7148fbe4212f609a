const answer = await fetch(`${process.env.BASE_URL}/`);
process.stdout.write(`seeded against ${answer.status}\n`);
