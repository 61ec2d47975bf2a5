import * as vscode from 'vscode';

/**
 * All that was written to each output channel since `listenToOutputChannels`, by the channel's name. Kept with the
 * process: each test file is a bundle with a copy of this module.
 */
const shared = globalThis as { imrOutput?: Map<string, string[]> };
shared.imrOutput ??= new Map();
const written = shared.imrOutput;

/** The lines written to a channel; undefined while the channel does not exist. */
export function outputOf(channel: string): string[] | undefined {
  return written.get(channel);
}

/**
 * Keeps a copy of what the extension writes to its output channels. To be called before the extension is activated.
 * The channels go on working.
 */
export function listenToOutputChannels(): void {
  const window = vscode.window as unknown as {
    createOutputChannel(name: string, ...rest: unknown[]): object;
  };
  const create = window.createOutputChannel;
  window.createOutputChannel = (name, ...rest) => {
    const lines: string[] = [];
    written.set(name, lines);
    return new Proxy(create.call(window, name, ...rest), {
      get(channel, property) {
        const value: unknown = Reflect.get(channel, property);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          if (typeof args[0] === 'string' || args[0] instanceof Error) lines.push(args.map(String).join(' '));
          return value.apply(channel, args);
        };
      },
    });
  };
}
