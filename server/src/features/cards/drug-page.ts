import type { Catalogue } from '../../catalogue/catalogue.ts';
import { NOT_VERIFIED } from '../../catalogue/confidence.ts';
import { titleOf } from '../../catalogue/title.ts';
import type { Drug } from '../../catalogue/types.ts';
import { capitalized } from '../../text/in-words.ts';
import { NO_TOPIC_GOVERNS } from './drug-card.ts';
import type { CataloguePage } from './guideline-page.ts';
import { CardWriter, pagesCell, stanceCell, unverifiedCell } from './page-writer.ts';

/** The page of a drug: brands, class, substances, the topics that govern it by guideline, and the sources. */
export function drugPage(drug: Drug, catalogue: Catalogue): CataloguePage {
  const writer = new CardWriter();
  const heading = writer.heading(capitalized(drug.generic));
  for (const line of facts(drug, catalogue)) writer.paragraph(line);
  const governing = catalogue.topicsGoverning(drug);
  if (governing.length > 0) {
    writer.subheading('Topics that govern it');
    writer.tableHead(['Guideline', 'Pages', 'Topic', 'Stance', 'Summary', 'Not verified']);
    for (const topic of governing) {
      const guideline = catalogue.guideline(topic.guidelineId);
      writer.tableRow([
        guideline ? titleOf(guideline) : '',
        pagesCell(topic.pages),
        topic.name,
        stanceCell(topic.stance),
        [topic.summary, ...topic.criteria].filter((words) => words !== null).join(' '),
        unverifiedCell(topic),
      ]);
    }
  } else writer.paragraph(NO_TOPIC_GOVERNS);
  writer.sources(
    [...drug.sources, ...governing.flatMap(({ sources, contentSources }) => [...sources, ...contentSources])],
    'Sources',
  );
  return { title: drug.generic, text: writer.text, heading, rows: new Map() };
}

function facts(drug: Drug, catalogue: Catalogue): string[] {
  const { brands, drugClass, substances, notAddressedBy, note, confidence } = drug;
  const silent = notAddressedBy.flatMap((id) => catalogue.guideline(id) ?? []).map(titleOf);
  return [
    ...(brands.length > 0 ? [`Brands: ${brands.join(', ')}.`] : []),
    ...(drugClass ? [`Class: ${drugClass}.`] : []),
    ...(substances.length > 1 ? [`Substances: ${substances.join(', ')}.`] : []),
    ...(silent.length > 0 ? [`Not addressed by ${silent.join('; ')}.`] : []),
    ...(note ? [note] : []),
    ...(confidence === 'low' ? [NOT_VERIFIED] : []),
  ];
}
