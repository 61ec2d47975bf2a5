/** What a new file of own texts holds: nothing that is proposed, and how a text is written. */
export const EXAMPLE = `// Your own texts for decision rationales. They are proposed where a sentence of a rationale begins:
// type the first letters of a name, or ask for proposals (Ctrl+Space).
//
//   name      what you type for the text; it is not printed
//   for       drugs, topics or treatments that the text is for; leave it out for any request
//   decision  "Upheld" or "Overturned"; leave it out for both
//   text      the words; \\n makes a line end
//
// {request}, {drug}, {age}, {decision} and {conclusion} are filled in from the letter, as in
// "the request for {request} {conclusion}." What it does not state becomes a place to fill in.
// Write nothing about a patient here: the texts go into other letters.
{
  "texts": [
    // {
    //   "name": "no functional gain",
    //   "for": ["Norco", "Opioids, on-going management"],
    //   "decision": "Upheld",
    //   "text": "The records do not show what {drug} does for pain and function. Therefore, the request for {request} {conclusion}."
    // }
  ]
}
`;
