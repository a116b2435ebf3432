/** Hands a file to the browser to keep where the person keeps files. */
export const keepFile = (name: string, type: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads it after the press.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
