import { inflateRawSync } from 'node:zlib';

const DIRECTORY_END = 0x06054b50;
const DEFLATED = 8;

/** What is in a zip, by name; read by its directory, as a word processor does. */
export function unzip(bytes: Buffer): Map<string, Buffer> {
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== DIRECTORY_END) end -= 1;
  if (end < 0) throw new Error('That is no zip');
  const found = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place)) as [number, number, number];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    found.set(name, bytes.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(content) : content);
    at += 46 + nameLength + extraLength + commentLength;
  }
  return found;
}
