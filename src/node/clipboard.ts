// Text for the clipboard of the person at the terminal, by OSC 52: it works over a remote connection too.

/** Terminals refuse longer sequences; this many bytes of text always pass. */
const most = 74_000;

/** The sequence that asks the terminal to keep `text`; inside tmux and screen it is wrapped so that it passes through as well. */
export function clipboardSequence(text: string, env: Readonly<Record<string, string | undefined>>): string {
  const bytes = Buffer.from(text, 'utf8').subarray(0, most);
  const sequence = `\x1b]52;c;${bytes.toString('base64')}\x07`;
  // tmux with set-clipboard takes the plain form; older ones let only the wrapped form through, so both are sent.
  if (env['TMUX']) return `${sequence}\x1bPtmux;${sequence.replaceAll('\x1b', '\x1b\x1b')}\x1b\\`;
  if (env['TERM']?.startsWith('screen')) return `\x1bP${sequence}\x1b\\`;
  return sequence;
}
