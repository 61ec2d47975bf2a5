import type { Flow, FlowWords } from '../text/flow.ts';

/**
 * A reading of flows that is kept with their words, wherever these are moved to: an edit in one field of an item leaves
 * what was read out of the others. It may depend on the words of the flow and on `by` alone, which is the same object
 * or value while the reading holds, and tells places as offsets into the flow's words. `help` is what spares it work
 * and changes nothing in it.
 */
export function perWords<By, T, Help = void>(
  read: (flow: Flow, by: By, help: Help) => T,
): (flow: Flow, by: By, help: Help) => T {
  const known = new WeakMap<FlowWords, { readonly by: By; readonly made: T }>();
  return (flow, by, help) => {
    let reading = known.get(flow.words);
    if (reading?.by !== by) {
      reading = { by, made: read(flow, by, help) };
      known.set(flow.words, reading);
    }
    return reading.made;
  };
}
