// The hash a report tells a file by; Node's cryptography is loaded only where one is asked for.

/** SHA-256 of the bytes or of the text in UTF-8, in hexadecimal. */
export const sha256 = async (of: string | Uint8Array): Promise<string> => (await import('node:crypto')).createHash('sha256').update(of).digest('hex');
