import { builtInCatalogue } from '../catalogue/built-in.ts';
import type { Arguments } from './arguments.ts';
import { NearestCatalogues } from './catalogues.ts';
import { type Input, readInputs } from './inputs.ts';

/**
 * The determinations that a command was asked to read, by the catalogues it was asked to use. What is wrong is told
 * through `complain`; `onLoss` is called when something could not be read, be it a letter or a part of a catalogue.
 */
export function commandInputs(
  { inputs, workspaceCatalogue }: Arguments<string>,
  complain: (line: string) => void,
  onLoss: () => void,
): AsyncGenerator<Input> {
  const catalogues = new NearestCatalogues((line, severity) => {
    if (severity === 'error') onLoss();
    complain(line);
  });
  const catalogueFor = workspaceCatalogue
    ? (folder: string) => catalogues.forFolder(folder)
    : builtInCatalogue;
  return readInputs(inputs, catalogueFor, (line) => {
    onLoss();
    complain(line);
  });
}
