import { dayAfter, isDay } from '../text/days.ts';
import { doubtful, type Path, unusable, type ValueProblem } from '../text/json/value-problem.ts';
import type { Catalogue } from './catalogue.ts';
import type { CatalogueFile } from './file.ts';
import { notInCatalogue, regulationProblems } from './problem.ts';

/** What is wrong with the dates of a file, as the whole catalogue has them: periods, tracks, histories. */
export function timeProblems(file: CatalogueFile, catalogue: Catalogue): readonly ValueProblem[] {
  return [
    ...(file.tracks ?? []).flatMap((track, i) => ofTrack(track.id, ['tracks', i], catalogue)),
    ...(file.guidelines ?? []).flatMap(({ id }, i) => ofPeriod(id, ['guidelines', i], catalogue)),
    ...(file.lawSections ?? []).flatMap(({ history = [] }, i) =>
      ofOrder(['lawSections', i, 'history'], ...history.map(({ effective }) => effective)),
    ),
    ...ofOrder(['events'], ...(file.events ?? []).map(({ date }) => date)),
  ];
}

/** Versions follow each other without gap or overlap, and name guidelines and a section that exist. */
function ofTrack(id: string, path: Path, catalogue: Catalogue): ValueProblem[] {
  const track = catalogue.tracks.find((known) => known.id === id);
  if (!track) return [];
  const problems = regulationProblems(path, track.regulation, catalogue);
  track.versions.forEach(({ from, to, guidelines }, i) => {
    const at = [...path, 'versions', i];
    for (const guideline of guidelines) {
      if (!catalogue.guideline(guideline))
        problems.push(notInCatalogue([...at, 'guidelines'], 'guideline', guideline));
    }
    if (![from, to ?? from].every(isDay)) return; // reported elsewhere
    const next = track.versions[i + 1];
    if (to !== null && from > to) problems.push(unusable([...at, 'to'], 'it ends before it begins'));
    else if (next && (to === null || dayAfter(to) !== next.from)) {
      const message =
        to === null
          ? 'only the last version can have no end'
          : `the next version must begin on ${dayAfter(to)}, the day after this one ends`;
      problems.push(unusable([...at, 'to'], message));
    }
  });
  return problems;
}

/** A guideline is in force from the first day to the last on which a track names it. */
function ofPeriod(id: string, path: Path, catalogue: Catalogue): ValueProblem[] {
  const period = catalogue.guideline(id)?.inForce ?? null;
  if (period?.to && period.from > period.to)
    return [unusable([...path, 'inForce'], 'it ends before it begins')];
  const versions = catalogue.tracks.flatMap((track) =>
    track.versions.filter(({ guidelines }) => guidelines.includes(id)),
  );
  if (versions.length === 0) return [];
  const [from] = versions.map((version) => version.from).toSorted();
  const [to] = versions.map((version) => version.to ?? '9999').toSorted((a, b) => (a < b ? 1 : -1));
  if (period?.from === from && (period?.to ?? '9999') === to) return [];
  const end = to === '9999' ? 'without a known end' : `to ${to}`;
  return [doubtful(path, `according to “tracks” it was in force from ${from} ${end}`)];
}

/** Known dates go forward. */
function ofOrder(path: Path, ...dates: readonly (string | null)[]): ValueProblem[] {
  let before = '';
  return dates.flatMap((date, i) => {
    if (date === null) return [];
    const late = date < before;
    before = late ? before : date;
    return late ? [doubtful([...path, i], `${date} comes after ${before}: the oldest comes first`)] : [];
  });
}
