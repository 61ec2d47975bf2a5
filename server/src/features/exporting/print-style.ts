/** How a letter looks on paper, as CSS: faces, space and alignment of its blocks, without colors. Lengths are those of the exported Word document. */
export const PRINT_STYLE = `
.letter { font-family: Tinos, "Times New Roman", "Liberation Serif", Times, serif; font-size: 12pt; line-height: 1.15; overflow-wrap: break-word; }
.letter h1 { font-size: 12pt; font-weight: bold; text-align: center; margin: 1.75em 0 0; }
.letter h2 { font-size: 12pt; font-weight: bold; margin: 1.15em 0 0; }
.letter p { margin: 1.15em 0 0; }
.letter p.line { margin-top: 0; }
.letter table { border-collapse: collapse; width: 100%; font-size: 11pt; }
.letter th, .letter td { text-align: left; vertical-align: top; padding: 1pt 4pt; border: 0.5pt solid; font-weight: normal; }
.letter th { font-weight: bold; width: 25%; }
.letter td { width: 25%; }
`;
