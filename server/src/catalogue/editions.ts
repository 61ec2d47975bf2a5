import type { IsoDate } from '../text/days.ts';
import type { Catalogue } from './catalogue.ts';
import type { Guideline, Period, Topic, TrackVersion } from './types.ts';

/*
 * Which edition governed on a day. The dates are those of the catalogue: periods of guidelines, and tracks, the
 * subjects of the MTUS with the editions that governed each (8 CCR 9792.22 to 9792.24.4 and their histories).
 */

/**
 * The last year of which the catalogue has the editions: later orders were proposed and partly adopted, by what dates is not
 * on file. So an edition of a later year is neither known nor refused.
 */
export const EDITIONS_KNOWN_THROUGH = 2022;

/** Whether a guideline was in force on a day; false where its dates are not known. */
export function isInForce({ inForce }: Guideline, date: IsoDate): boolean {
  return inForce !== null && holdsDay(inForce, date);
}

/** What governed a subject (`chronic-pain`) on a day; null before its first version and for an unknown subject. */
export function versionInForce(trackId: string, date: IsoDate, catalogue: Catalogue): TrackVersion | null {
  const track = catalogue.tracks.find(({ id }) => id === trackId);
  return track?.versions.find((version) => holdsDay(version, date)) ?? null;
}

/**
 * The edition that governed a guideline's subject on a day: for the chronic pain guideline of 2009 and a day of 2017 that
 * of 2016. Without a known subject the guideline itself if in force then; null where nothing is known to have been.
 */
export function editionInForce(guideline: Guideline, date: IsoDate, catalogue: Catalogue): Guideline | null {
  const track = catalogue.trackOf(guideline);
  if (!track) return isInForce(guideline, date) ? guideline : null;
  const ids = versionInForce(track.id, date, catalogue)?.guidelines ?? [];
  const id = ids.includes(guideline.id) ? guideline.id : ids[0];
  return id === undefined ? null : catalogue.guideline(id);
}

/** The topic of the same name in the edition that governed on a day; null where that is the topic's own edition. */
export function namesakeInForce(topic: Topic, date: IsoDate, catalogue: Catalogue): Topic | null {
  const guideline = catalogue.guideline(topic.guidelineId);
  const edition = guideline && editionInForce(guideline, date, catalogue);
  return edition && edition !== guideline ? catalogue.topicNamed(edition, topic.name) : null;
}

/** The ids of the drugs a topic governs: its own, else those of its namesake in another edition of the subject. */
export function drugsGovernedBy(topic: Topic, catalogue: Catalogue): readonly string[] {
  if (topic.drugs.length > 0) return topic.drugs;
  return namesakesOf(topic, catalogue).find(({ drugs }) => drugs.length > 0)?.drugs ?? [];
}

/**
 * Whether a topic, or its namesake in another edition of the subject, is known to say of a treatment whether it is recommended. Of
 * any other it is open whether it does more than refer to another work.
 */
export function saysSomething(topic: Topic, catalogue: Catalogue): boolean {
  return [topic, ...namesakesOf(topic, catalogue)].some(
    ({ stance, criteria }) => criteria.length > 0 || (stance !== null && stance !== 'n/a'),
  );
}

/** The topics of the same name in the other editions of a topic's subject, in order. */
function namesakesOf(topic: Topic, catalogue: Catalogue): Topic[] {
  const guideline = catalogue.guideline(topic.guidelineId);
  const track = guideline && catalogue.trackOf(guideline);
  return (track?.versions ?? [])
    .flatMap(({ guidelines }) => guidelines)
    .flatMap((id) => {
      const edition = catalogue.guideline(id);
      return edition && edition !== guideline ? (catalogue.topicNamed(edition, topic.name) ?? []) : [];
    });
}

function holdsDay({ from, to }: Period, date: IsoDate): boolean {
  return from <= date && (to === null || date <= to);
}
