/** A header longer than this is none of ours; what a client sends is some 20 to 80 bytes. */
const LONGEST_HEADER = 4096;

/** No body is longer: it could not be held as a string in every host. */
const LONGEST_BODY = 256 * 1024 * 1024;

const HEADER_END = '\r\n\r\n';

/**
 * Cuts the bytes of a stream into messages, and finds the next message again after whatever makes no sense: bytes before a
 * header, a header without a usable length, a length that its body does not have. The protocol library's reader would stay
 * silent for ever. JSON escapes line ends in strings, so a header cannot be inside a sound body: one that is seen there
 * proves that the body is broken and that a new message begins.
 */
export class Framing {
  readonly #onDropped: () => void;
  #bytes = Buffer.alloc(0);
  /** The bytes that are held are `#bytes` from `#start` up to `#end`; up to `#searched` no header ends. */
  #start = 0;
  #end = 0;
  #searched = 0;
  /** The length of the body that starts at `#start`; null while a header is awaited. */
  #body: number | null = null;
  #isLost = false;

  /** `onDropped` is called once for every run of bytes that is left out. */
  constructor(onDropped: () => void) {
    this.#onDropped = onDropped;
  }

  /** Takes the next bytes, cut anywhere; gives the bodies of the messages that are whole now. */
  take(chunk: Uint8Array): string[] {
    this.#append(chunk);
    const bodies: string[] = [];
    for (;;) {
      const isDone = this.#body === null ? !this.#readHeader() : !this.#readBody(this.#body, bodies);
      if (isDone) return bodies;
    }
  }

  /** Passes the next header; false when there is none yet. */
  #readHeader(): boolean {
    const headerEnd = this.#findHeaderEnd(this.#end);
    if (headerEnd < 0) {
      // so long a header does not come: its beginning is given up, so that no stream fills the memory
      if (this.#end - this.#start > LONGEST_HEADER) this.#drop(this.#end - LONGEST_HEADER);
      return false;
    }
    const header = this.#header(headerEnd);
    if (!header || header.length > LONGEST_BODY) {
      this.#drop(headerEnd + HEADER_END.length);
      return true;
    }
    if (!header.isClean) this.#drop(headerEnd);
    this.#start = headerEnd + HEADER_END.length;
    this.#searched = this.#start;
    this.#body = header.length;
    return true;
  }

  /** Passes the body that is awaited, or finds that it is broken; false when more bytes are needed. */
  #readBody(length: number, bodies: string[]): boolean {
    const bodyEnd = this.#start + length;
    const headerInside = this.#findHeaderIn(Math.min(bodyEnd, this.#end));
    if (!headerInside && this.#end < bodyEnd) return false;
    const body = this.#bytes.subarray(this.#start, bodyEnd);
    this.#body = null;
    if (headerInside || !looksWhole(body)) {
      // the bytes stay: the next header is somewhere in them or right after
      this.#lose();
      if (!headerInside) this.#searched = this.#start;
      return true;
    }
    bodies.push(body.toString());
    this.#start = bodyEnd;
    this.#searched = bodyEnd;
    this.#isLost = false;
    return true;
  }

  /** Whether a header ends before `end`; the search stops before its end, or has passed everything. */
  #findHeaderIn(end: number): boolean {
    for (;;) {
      const headerEnd = this.#findHeaderEnd(end);
      if (headerEnd < 0) return false;
      this.#searched = headerEnd;
      if (this.#header(headerEnd)) return true;
      this.#searched = headerEnd + 1;
    }
  }

  /** Where the next end of a header starts that lies before `end` as a whole; -1 when there is none. */
  #findHeaderEnd(end: number): number {
    const found = this.#bytes.subarray(0, end).indexOf(HEADER_END, this.#searched, 'latin1');
    if (found < 0) this.#searched = Math.max(this.#searched, end - HEADER_END.length + 1);
    return found;
  }

  /**
   * The length that the header before this end announces, the last one if there are several, and whether nothing but
   * a header is before the end; null where no line ends in a length.
   */
  #header(end: number): { length: number; isClean: boolean } | null {
    const start = Math.max(this.#start, end - LONGEST_HEADER);
    const lines = this.#bytes.toString('latin1', start, end).split('\r\n');
    const lengths = lines.flatMap((line) => /content-length:[ \t]*(\d+)[ \t]*$/i.exec(line)?.[1] ?? []);
    const last = lengths.at(-1);
    if (last === undefined) return null;
    return { length: Number(last), isClean: lines.every((line) => /^\s*[\w-]*:|^\s*$/.test(line)) };
  }

  #drop(upTo: number): void {
    const dropped = this.#bytes.subarray(this.#start, upTo);
    if (dropped.some((byte) => byte > 0x20)) this.#lose();
    this.#start = upTo;
    this.#searched = Math.max(this.#searched, upTo);
  }

  #lose(): void {
    if (!this.#isLost) this.#onDropped();
    this.#isLost = true;
  }

  /** Makes room by doubling, so that a body in many pieces costs time in proportion to its length. */
  #append(chunk: Uint8Array): void {
    const held = this.#end - this.#start;
    const needed = held + chunk.length;
    if (this.#end + chunk.length > this.#bytes.length) {
      const room = Buffer.alloc(Math.max(needed, held === 0 ? 0 : 2 * held));
      this.#bytes.copy(room, 0, this.#start, this.#end);
      this.#bytes = room;
      this.#searched -= this.#start;
      this.#start = 0;
      this.#end = held;
    }
    this.#bytes.set(chunk, this.#end);
    this.#end += chunk.length;
  }
}

/** Whether the bytes begin and end as an object or a list does: a body cut at a wrong place does not. */
function looksWhole(body: Uint8Array): boolean {
  let start = 0;
  let end = body.length;
  while (start < end && isBlank(body[start])) start++;
  while (end > start && isBlank(body[end - 1])) end--;
  const [first, last] = [body[start], body[end - 1]];
  return (first === 0x7b && last === 0x7d) || (first === 0x5b && last === 0x5d);
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
