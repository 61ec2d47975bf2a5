/** The heading from which on the README is for those who change the extension. */
const FOR_DEVELOPERS = '\n## For developers\n';

/**
 * The README as the package carries it, for the details page in the editor: the part for reviewers, links to files as plain words.
 * That page shows pictures of the web only. So with `picturesUrl`, an address that ends in a slash, pictures are taken from there;
 * without (null) the first one gives way to the beginning of an item of `letter`, which the page shows in our colors, the others are
 * left out, and a line says where pictures are. Throws where README or letter lack a part.
 */
export function shippedReadme(readme, letter, picturesUrl = null) {
  const end = readme.indexOf(FOR_DEVELOPERS);
  if (end < 0) throw new Error(`README.md has no heading "${FOR_DEVELOPERS.trim()}"`);
  const pictures = picturesUrl === null ? [excerpt(letter)] : null;
  return readme
    .slice(0, end + 1)
    .replace(/!\[([^\]]*)\]\(([\w./-]+\.png)\)\n\n/g, (_, words, path) => {
      if (!pictures) return `![${words}](${picturesUrl}${path})\n\n`;
      return pictures.shift() ?? '';
    })
    .replace(/\n## Install\n/, (heading) => (pictures ? `${IN_PICTURES}${heading}` : heading))
    .replace(/(?<!!)\[([^\]]*)\]\((?!https?:)[^)]*\)/g, '$1');
}

const IN_PICTURES =
  '\n**All this in pictures:** open the Command Palette (Ctrl+Shift+P) and choose *IMR: Get Started*.\n';

/** A line as long as the page shows without a scroll bar. */
const FILLED = /(.{1,68})(?: |$)/g;

/** The paragraphs of an item before its rationale: the request and two guidelines. */
const HEAD_AND_GUIDELINES = 3;

/** The first disputed item of a letter up to its rationale, as a block of code in our language. */
function excerpt(letter) {
  const [, items] = letter.split(/^IMR ISSUES[\s\S]*?below:\s+/m);
  if (!items) throw new Error('the letter has no disputed item');
  const paragraphs = items
    .split(/\n\s*\n/)
    .slice(0, HEAD_AND_GUIDELINES)
    .map((words) => words.replaceAll('\n', ' ').replace(FILLED, '$1\n').trimEnd());
  return `\`\`\`imr-determination\n${paragraphs.join('\n\n')}\n\`\`\`\n\n`;
}
