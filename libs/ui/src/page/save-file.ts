/** Gives the reader a file that the page made itself. */
export function saveFile(document: Document, name: string, content: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
