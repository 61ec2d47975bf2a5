import { matchesOf } from '../../text/search.ts';
import type { Form } from './marked-form.ts';
import { hasMark } from './placeholder-forms.ts';

/** Words by which a draft speaks of itself, or that a program for dictation should have obeyed. */
export interface DraftWord {
  readonly start: number;
  readonly end: number;
  /** Whether they can be nothing else; a record may be quoted. */
  readonly isSure: boolean;
  readonly kind: 'note' | 'dictation';
}

interface DraftForm extends Form {
  readonly isSure: boolean;
  readonly kind: DraftWord['kind'];
}

const EDIT =
  '(?:re-?check|double[- ]?check|check|verify|confirm|insert|add|fill in|put in|look up|find|delete|remove|rewrite|rephrase|reword|shorten|expand|fix|update|cite|edit|proofread|format|finish|complete|come back to|work on)';
/** What a letter has, and a plan of treatment has not. */
const OF_TEXT =
  '(?:pages?(?: numbers?)?|pg|citations?|cites?|chapter|wording|spelling|typos?|templates?|paragraphs?|sentences?|rationales?|case file|section heading|conclusion paragraph|summary|letter|determination|references?|quotes?|quotation)';
/** What is done with a letter. */
const SENT =
  '(?:before|prior to|until) (?:(?:we|I|you) (?:send|submit|sign|finali[sz]e|release|upload)(?: (?:it|this|off|out))?|(?:it|this) (?:goes|is sent|is signed)(?: out)?|(?:sending|submitting|finali[sz]ing|releasing|uploading)(?: (?:it|this|the letter|this letter|the determination))?(?: (?:out|off|in))?)(?=\\s?(?:[.;,)\\]!]|$))';
const AT_START = '(?<=(?:^|[.?!:;(\\[\\n\u2013\u2014-])\\s{0,4})';
const REST = '[^.?!\\n]{0,140}[.?!]?';

/** `I still have to look up the chapter`: what the writer of a letter has yet to do with it. */
const OWED =
  "(?:I(?:'ll| will| must| should| (?:still )?(?:have|need) to)|still (?:have|need)s? to|(?:we )?need to|have to|must|will|don['\u2019]t forget to|do not forget to|remember to|make sure to|be sure to|please|pls|plz|to[- ]?do:?)";

const note = (mark: RegExp, form: string, isSure = false, flags = 'gi'): DraftForm => ({
  mark,
  form: new RegExp(form, flags),
  isSure,
  kind: 'note',
});
const dictation = (mark: RegExp, form: string, isSure: boolean): DraftForm => ({
  mark,
  form: new RegExp(form, 'gi'),
  isSure,
  kind: 'dictation',
});

const FORMS: readonly DraftForm[] = [
  // a name that is called in a comment
  note(
    /@/,
    `(?<![\\w.@])@[a-z]{2,20},?:? (?:please|pls|plz|can you|could you|would you|${EDIT})\\b${REST}`,
    true,
  ),
  // comments and changes that came along from Word
  note(/Comment/i, '\\bCommented \\[[a-z]{1,4}\\d{1,3}(?:R\\d{1,3})?\\]:?', true),
  note(/comment|note/i, '[([](?:see|per) my (?:comment|note|query|remark)s?\\b[^()[\\]]{0,80}[)\\]]', true),
  note(/reminder/i, `\\breminder to (?:self|myself|me)\\b${REST}`, true),
  note(/:/, '[([](?:QA|comment|editor|typist|query|question for \\w{2,20})\\s?: [^()[\\]]{2,160}[)\\]]'),
  // between lines
  note(
    /---|===|~~|!!!|<--|###/,
    `(?<![-=~!#<])(?:-{3,6}|={3,6}|~{2,6}|!{3,6}|#{3,6}|<-{2,4})\\s{0,3}(?:ask|call|e-?mail|${EDIT})\\b(?:[^-=~!#\\n]{0,200}(?:-{3,6}|={3,6}|~{2,6}|!{3,6}|#{3,6}|-{2,4}>)|${REST})`,
    true,
  ),
  // a bracket with nothing else in it
  note(
    /\(|\[/,
    '[([]\\s?(?:re-?phrase|re-?word|rewrite|re-?write|fix(?: this| me)?|awkward|wording|(?:better )?wording|word choice|citation needed|need(?:s|ed)? (?:a |the )?(?:source|cite|citation|reference|page|date|quote)s?|(?:add|insert) (?:cite|citation|source|reference|page)s?|delete this|move this|too long)\\s?\\??\\s?[)\\]]',
    true,
  ),
  note(
    /\?\s?[)\]]/,
    '[([]\\s?(?:sp|spelling|dates?|pages?|cite|citation|source|ref|reference|dose|year|side|name|age|which \\w{2,15}|is (?:this|that|it) (?:right|correct|true)|right|correct|left or right|L or R|check|confirm|verify)?\\s?\\?{1,2}\\s?[)\\]]',
  ),
  // a short order or question, alone in a bracket
  note(
    /[)\]]/,
    `[([]\\s?(?:please |pls )?${EDIT} (?:(?:the|a|this|that|my|correct|right|exact) ){0,3}${OF_TEXT}\\s?[)\\]]`,
  ),
  note(
    /\?\s?[)\]]/,
    `[([][A-Z]{2,3}: ?(?:is|are|do|does|did|can|should|which|what|where|who|please)\\b[^()[\\]]{2,120}\\?\\s?[)\\]]`,
    false,
    'g',
  ),
  note(
    /\bI\b/i,
    "[([](?:I will|I'll|I need to|I have to|I must) (?:look (?:this|it|that) up|check|verify|confirm|add|insert|fix|rewrite|cite)\\b[^()[\\]]{0,100}[)\\]]",
  ),
  note(/\*/, `(?<![*\\w])\\*(?:verify|reword|rephrase)\\*(?![*\\w])`),
  // somebody is spoken to
  note(
    /can you|could you|would you/i,
    `${AT_START}[A-Z][a-z]{2,12}(?: ?[,:\u2013\u2014-] ?)(?:please )?(?:[Cc]an|[Cc]ould|[Ww]ould) you ${EDIT}\\b${REST}`,
    true,
    'g',
  ),
  note(
    /insert|paste|add|use|see/i,
    `${AT_START}(?:insert|paste|add|use|see) (?:(?:the|my|our|usual|attached|standard|boilerplate) ){0,3}(?:boilerplate|template|standard (?:language|wording|text|paragraph)|(?:usual|canned) (?:language|wording|text|paragraph)|(?:rationale|summary|conclusion|text|citation|paragraph) here)\\b${REST}`,
  ),
  note(
    /fix|cite|more to come|confirm|pick one/i,
    `${AT_START}(?:fix (?:later|this)|cite (?:ODG|MTUS|ACOEM|source|page)|\\.{0,3} ?more to come|(?:MD|reviewer|editor|QA) to (?:confirm|verify|check|review|complete)|pick one)\\s?(?=[.;!\\n]|$)`,
  ),
  note(
    /hold/i,
    `${AT_START}hold (?:this )?(?:for|until) [^.?!\\n]{2,60}(?:review|approval|sign-?off)\\b${REST}`,
  ),
  // what is yet to be done with the letter
  note(
    /\b(?:have|need|must|will|forget|remember|sure|please|pls|plz|do|should|'ll)\b/i,
    `${AT_START}(?:note: |and )?${OWED} (?:also |still )?${EDIT} (?:(?:the|a|this|that|my|in|with|correct|right|exact) ){0,3}${OF_TEXT}\\b${REST}`,
  ),
  note(
    /please|pls|plz/i,
    `${AT_START}(?:please|pls|plz) ${EDIT} (?:(?:the|this|these|that) )?(?:number of|dates?|quantity|spelling|name|age|side)\\b${REST}`,
  ),
  note(
    /before|prior|until/i,
    `${AT_START}(?:(?:I|we) )?(?:${OWED} )?(?:have (?:someone|somebody|QA)|ask (?:someone|somebody|[a-z]{2,12})|${EDIT}) [^.?!\\n]{0,120}\\b${SENT}${REST}`,
  ),
  note(/look/i, `\\bhave (?:someone|somebody|QA) (?:else )?(?:look|read|check|proof)\\b${REST}`),
  note(
    /sure|certain/i,
    `\\b(?:I am |I['\u2019]m )?(?:not sure|not certain|unsure) (?:about|of|whether|if) (?:this|the|that) (?:one|citation|cite|wording|spelling|sentence|paragraph|page)\\b${REST}`,
  ),
  note(
    /to be|to come|to follow/i,
    `${AT_START}(?:the )?(?:(?:first|second|third|next|last|remaining|rest of (?:the )?|this) ?){0,2}${OF_TEXT} (?:(?:is|are|still|yet) ){0,2}(?:to be (?:written|added|inserted|completed|finished|rewritten|revised|edited|filled in|updated|supplied)|to come|to follow)\\b${REST}`,
    true,
  ),
  note(/here/i, '\\b(?:goes|go) here\\b'),
  note(
    /here/i,
    '[([<]\\s?(?:type|enter|insert|add|put|paste|write|your)\\b[^()[\\]<>]{0,60}\\bhere\\s?[)\\]>]',
    true,
  ),
  note(
    /QA|quality|director/i,
    '\\b(?:rationale|letter|determination|draft|paragraph|section|citation|wording|decision) (?:is |are |still |currently )*(?:pending|awaiting) (?:final )?(?:QA|quality (?:assurance|review)|(?:medical )?director)\\b[^.?!\\n]{0,60}',
  ),
  note(
    /cop[iy]|paste|same as/i,
    `${AT_START}(?:cop(?:y|ied)|pasted?|same as|use|taken) (?:(?:and paste|it|this|the|text|wording|rationale|paragraph) ){0,3}(?:from|as|in) (?:(?:the|my|a|that|our) )?(?:last|previous|other|prior|old|template|standard|earlier) ?(?:letter|case|determination|template|review|one)?\\b${REST}`,
  ),
  // the state of a draft
  note(
    /DRAFT/,
    '(?:(?:[[(]|\\*{1,6})\\s{0,3}(?:(?:ROUGH|FIRST|WORKING|SECOND) )?DRAFT\\b[^\\])*\\n]{0,40}(?:[\\])]|\\*{1,6})|\\b(?:(?:ROUGH|FIRST|WORKING) )?DRAFT(?: (?:ONLY|COPY|VERSION)|,? ?[-\u2013\u2014:]? ?(?:NOT (?:FINAL|FOR RELEASE)|DO NOT (?:SEND|RELEASE|SIGN)))\\b)',
    true,
    'g',
  ),
  note(/DRAFT/, '(?<=^|\\n\\s{0,8})DRAFT(?=\\s{0,4}(?:\\n|$))', true, 'g'),
  note(/DO NOT/, '\\bDO NOT (?:SEND|RELEASE|SIGN)(?: YET| OUT)?\\b(?! THE PATIENT)', false, 'g'),
  // words that fill a page
  note(/blah|asdf|qwerty/i, '\\bblah(?:,? blah){1,5}\\b|\\b(?:asdf|qwerty)\\w{0,8}', true),
  note(
    /\bAI\b|language model/i,
    "\\bas an AI(?: language model| assistant)?\\b|\\b(?:here is|here['\u2019]s) (?:the|a|your) (?:revised|rewritten|polished|improved|updated|corrected|edited) (?:version|paragraph|rationale|draft|text|letter|summary)\\b[^.?!\\n]{0,40}",
    true,
  ),
  note(
    /TK/,
    '(?<=\\b(?:is|are|was|page|pages|date|of|cite|citation) )TK(?=\\s?[.,;)\\]])|\\(TK\\)',
    false,
    'g',
  ),
  // what is said to a program that writes
  dictation(
    /new|next/i,
    '\\b(?:period|full stop|comma|colon|semicolon) (?:new|next) (?:line|paragraph|sentence)\\b',
    true,
  ),
  dictation(
    /that|correction/i,
    '[,;.\u2013\u2014-]\\s?(?:no,? )?(?:scratch|strike|delete|erase|correct) that(?=\\s?[,;.\u2013\u2014-])',
    true,
  ),
  dictation(/correction/i, '(?<=[,;\u2013\u2014-] ?)(?:no,? )?correction(?=\\s?[,;:\u2013\u2014-])', false),
  dictation(
    /paren|quote|dictation|caps|comma|paragraph/i,
    '\\b(?:open|close|left|right) (?:paren|parenthesis|bracket|quotes?)\\b(?! (?:of|in))|\\bend (?:of )?dictation\\b|\\bcaps (?:on|off)\\b|(?<=[a-z] )(?<!\\b(?:a|the|by|this|one|no) )comma(?= [a-z])|(?<=[.?!] )new paragraph\\b',
    false,
  ),
];

/** The places where words of a draft are, in no order. A test may have forms looked for in any text. */
export function draftWords(source: string, mayHold = hasMark): DraftWord[] {
  return FORMS.filter(mayHold(source)).flatMap(({ form, isSure, kind }) =>
    matchesOf(form, source)
      .filter(({ index }) => !isQuoted(source, index))
      .map(({ index, 0: words }) => ({ start: index, end: index + words.length, isSure, kind })),
  );
}

/** Whether a quotation begins right before a place. */
function isQuoted(source: string, start: number): boolean {
  return /["\u201c\u2018\u00ab]\s?$/.test(source.slice(Math.max(0, start - 3), start));
}
