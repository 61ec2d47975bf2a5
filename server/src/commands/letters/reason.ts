import { NotText } from './decode.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is a file, not a folder',
  ELOOP: 'it is a circular link',
  ENAMETOOLONG: 'its name is too long',
};

/**
 * Why a file or folder could not be read, in words of ours and codes of the system: other messages might quote what was
 * read.
 */
export function reason(error: unknown): string {
  if (error instanceof NotText) return error.message;
  const code = codeOf(error);
  return (code && REASONS[code]) ?? `it could not be read (${code ?? 'unknown reason'})`;
}

/** The system's code of an error, such as `EACCES`; undefined where it has none. */
export function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | null)?.code;
}
