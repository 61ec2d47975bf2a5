import { builtInCatalogue } from '../catalogue/built-in.ts';
import { NO_CHOICES } from '../rules/choices.ts';
import type { Arguments } from './arguments.ts';
import { type Input, readInputs } from './inputs.ts';
import { nearestCatalogues, nearestIgnoreLists, type Told } from './workspace-files.ts';

/**
 * The determinations that a command was asked to read, by the catalogues and ignore lists it was asked to use. What is
 * wrong is told through `complain`; `onLoss` is called when something could not be read, be it a letter or a part of a
 * workspace's file.
 */
export function commandInputs(
  { inputs, flags }: Arguments<string>,
  complain: (line: string) => void,
  onLoss: () => void,
): AsyncGenerator<Input> {
  const told: Told = (line, severity) => {
    if (severity === 'error') onLoss();
    complain(line);
  };
  const catalogues = nearestCatalogues(told);
  const ignoreLists = nearestIgnoreLists(told);
  const builtIn = flags.has('no-workspace-catalogue');
  const everything = flags.has('no-ignore');
  return readInputs(
    inputs,
    {
      catalogue: (folder) => (builtIn ? builtInCatalogue() : catalogues.forFolder(folder)),
      ignored: (folder) => (everything ? NO_CHOICES.ignored : ignoreLists.forFolder(folder)),
    },
    (line) => {
      onLoss();
      complain(line);
    },
  );
}
