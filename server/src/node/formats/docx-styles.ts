import { AlignmentType, type IStylesOptions } from 'docx';
import { FORM } from '../../form/printed-form.ts';

/** In half points. */
const SIZE = 24;
/** In twentieths of a point: a line between paragraphs. */
const LINE = 276;
const FONT = 'Times New Roman';
const BLACK = '000000';

/** The styles of an exported letter, by the names under which Word shows them; Word users change a look in one place. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: SIZE, language: { value: FORM.pages.language } },
      paragraph: { spacing: { before: LINE } },
    },
    heading1: {
      run: { font: FONT, size: SIZE, bold: true, color: BLACK },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: LINE * 1.5 }, outlineLevel: 0 },
    },
    heading2: {
      run: { font: FONT, size: SIZE, bold: true, color: BLACK },
      paragraph: { spacing: { before: LINE }, outlineLevel: 1 },
    },
  },
  paragraphStyles: [
    {
      id: 'Table',
      name: 'Header Table',
      basedOn: 'Normal',
      run: { size: 22 },
      paragraph: { spacing: { before: 20, after: 20 } },
    },
    {
      id: 'Header',
      name: 'header',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { before: 0 } },
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { before: 0 } },
    },
  ],
};
