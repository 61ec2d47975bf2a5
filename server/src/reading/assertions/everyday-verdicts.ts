import type { VerdictWords } from './verdict-words.ts';

/**
 * Words of everyday use in which a rationale may give its verdict, as `VERDICT_WORDS`. Most of them are one only of something by
 * name, or where they close a rationale.
 */
export const EVERYDAY_VERDICTS: readonly VerdictWords[] = [
  // on the denial, and who denied
  { name: 'acted rightly', form: 'does', necessary: false, of: 'denier', weak: true, words: [
    'act|acts|acted|decided|judged|reasoned|ruled correctly|properly|rightly|reasonably|appropriately|soundly',
    'got|gets|had|has it|this|matters right',
    'reach|reaches|reached|came to? the|a right|correct|proper|sound result|conclusion|decision|outcome',
  ] },
  { name: 'erred', form: 'does', necessary: true, of: 'denier', weak: true, words: [
    'err|errs|erred', 'make|makes|made an|a ..2 error|mistake|misjudgment', 'got|gets|had|has it|this wrong',
    'reach|reaches|reached|came to? the|a wrong|incorrect|improper result|conclusion|decision|outcome',
    'act|acts|acted|decided|judged|reasoned|ruled incorrectly|improperly|wrongly|unreasonably|inappropriately',
    'misapplied|misapplies|misread|misreads|misunderstood|misconstrued ..2 guideline|guidelines|mtus|criteria|recommendation',
  ] },
  { name: 'rightly refused', form: 'does', necessary: false, of: 'denier', weak: true, objects: true, words: [
    'rightly|properly|correctly|justly|reasonably|appropriately denied|refused|declined|rejected|withheld',
    'rightly|properly|correctly|justly|reasonably|appropriately turned down',
  ] },
  { name: 'wrongly refused', form: 'does', necessary: true, of: 'denier', weak: true, objects: true, words: [
    'wrongly|improperly|incorrectly|unjustly|unreasonably|mistakenly denied|refused|declined|rejected|withheld',
    'wrongly|improperly|incorrectly|unjustly|unreasonably|mistakenly turned down',
  ] },
  { name: 'should have approved', form: 'ought', necessary: true, of: 'denier', weak: true, objects: true, words: [
    'have approved|authorized|certified|allowed|granted|provided', 'approve|authorize|certify|allow|grant|provide|furnish',
  ] },
  { name: 'should have refused', form: 'ought', necessary: false, of: 'denier', weak: true, objects: true, words: [
    'have denied|refused|withheld|rejected|declined', 'deny|refuse|withhold|reject|decline',
  ] },
  { name: 'well reasoned', form: 'is', necessary: false, of: 'denial', words: [
    'good', 'strong', 'solid', 'compelling', 'legitimate', 'well reasoned|grounded',
  ] },
  { name: 'poorly reasoned', form: 'is', necessary: true, of: 'denial', words: [
    'poor', 'weak', 'thin', 'invalid', 'baseless', 'arbitrary', 'faulted', 'poorly|badly reasoned|grounded|founded',
  ] },
  { name: 'without basis', form: 'does', necessary: true, of: 'denial', words: [
    'lack|lacks|lacked ..2 basis|support|foundation|justification|merit',
    'have|has|had no|little ..1 basis|support|foundation|justification|merit',
  ] },
  { name: 'an error', form: 'is', necessary: true, of: 'denial', words: [
    'an|a ..1 error|mistake|misjudgment|misreading|misapplication|overreach',
  ] },
  { name: 'disturbed', form: 'decided', necessary: true, of: 'denial', words: ['disturbed'] },
  { name: 'rests on an error', form: 'does', necessary: true, of: 'denial', words: [
    'rest|rests|rested on a|an ..1 error|mistake|misreading|misunderstanding|misapplication|misjudgment',
  ] },
  { name: 'confirmed', form: 'decided', necessary: false, of: 'denial', words: [
    'confirmed', 'maintained', 'left|kept in place|force|effect', 'allowed to stand',
  ] },
  { name: 'holds', form: 'does', necessary: false, of: 'denial', bare: true, words: [
    'hold|holds', 'hold|holds true|firm|good|water',
  ] },
  // on the request, by that name
  { name: 'the request fails', form: 'does', necessary: false, of: 'named', bare: true, words: [
    'fail|fails', 'fall|falls', 'fall|falls short',
  ] },
  { name: 'the request succeeds', form: 'does', necessary: true, of: 'named', bare: true, words: [
    'succeed|succeeds', 'have|has merit', 'stand|stands|hold|holds up',
  ] },
  { name: 'the request lacks support', form: 'does', necessary: false, of: 'named', words: [
    'lack|lacks|lacked ..2 merit|support|basis|justification|foundation|grounds',
    'have|has no|little ..1 merit|support|basis|justification|foundation|grounds',
  ] },
  // on what is requested
  { name: 'something the guideline supports', form: 'is', necessary: true, of: 'request', weak: true, words: [
    'something|one that|which? ..2 guideline|guidelines|mtus|odg|acoem support|supports|recommend|recommends|allow|allows|endorse|endorses',
    'something|one the ..2 guideline|guidelines|mtus|odg|acoem support|supports|recommend|recommends|allow|allows|endorse|endorses',
  ] },
  { name: 'out of place', form: 'is', necessary: false, of: 'any', weak: true, words: [
    'out of place|proportion', 'too many', 'not an option', 'not the answer|time',
    'more than ..4 guideline|guidelines|mtus|odg|acoem allow|allows|recommend|recommends|support|supports', 'beyond ..4 guideline|guidelines|mtus|odg|acoem|recommendation|recommendations',
  ] },
  { name: 'too soon', form: 'is', necessary: false, of: 'any', weak: true, bare: true, words: ['too soon|early'] },
  { name: 'the right treatment', form: 'is', necessary: true, of: 'any', weak: true, words: [
    'the|a|an ..1 right|correct|proper|appropriate|reasonable|sound|fair|legitimate|justified decision|treatment|choice|call|step|outcome|course|option|answer|one|test|study|procedure|request|use',
  ] },
  { name: 'the wrong treatment', form: 'is', necessary: false, of: 'any', weak: true, words: [
    'the|a|an ..1 wrong|incorrect|improper|inappropriate|unreasonable|poor decision|treatment|choice|call|step|outcome|course|option|answer|one|test|study|procedure|request|use',
  ] },
  { name: 'finds support', form: 'does', necessary: true, of: 'any', weak: true, words: [
    'find|finds|have|has the|ample|clear|good? support of|in|from ..2 guideline|guidelines|mtus|odg|acoem|record|records|evidence|file|page|pages|recommendation',
  ] },
  { name: 'finds no support', form: 'does', necessary: false, of: 'any', weak: true, words: [
    'find|finds|have|has no|little support of|in|from ..2 guideline|guidelines|mtus|odg|acoem|record|records|evidence|file|page|pages|recommendation',
  ] },
  { name: 'has no place', form: 'does', necessary: false, of: 'treatment', weak: true, words: [
    'have|has no|little ..1 place|role', 'add|adds nothing|little',
    'go|goes|went beyond ..6 guideline|guidelines|mtus|odg|acoem|recommendation|recommendations',
  ] },
  { name: 'a need is shown', form: 'does', necessary: true, of: 'request', weak: true, objects: true, words: [
    'establish|establishes|established|demonstrate|demonstrates|demonstrated|show|shows|shown|showed|prove|proves|proved|proven|document|documents|documented a|the|any ..1 need|case|justification|basis|reason for',
    'make|makes|made a|the|any|his|her ..1 case for',
  ] },
  { name: 'no need is shown', form: 'does', necessary: false, of: 'request', weak: true, objects: true, words: [
    'show|shows|shown|showed|establish|establishes|established|demonstrate|demonstrates|demonstrated|make|makes|made no|little ..1 need|case|justification|basis|reason for',
  ] },
  { name: 'no place', form: 'exists', necessary: true, of: 'request', weak: true, words: [
    'no place|room|role|call|indication|warrant|ground|grounds|cause|support ..1 for the|this|these|it|such|a|an',
    'no need|reason|basis|ground|grounds|cause|justification to|for approve|authorize|grant|allow|certify|continue|prescribe|perform|provide|approving|authorizing|granting|allowing|continuing|performing',
  ] },
  { name: 'nothing to support', form: 'exists', necessary: true, of: 'request', weak: true, objects: true, opensObject: true, words: [
    'nothing to|that support|supports|justify|justifies|warrant|warrants the|this|these|such|it',
    'nothing would|could? support|supports|justify|justifies|warrant|warrants the|this|these|such|it|another',
    'nothing in|on ..4 would|could? support|supports|justify|justifies|warrant|warrants the|this|these|such|it|another',
  ] },
  { name: 'nothing against', form: 'exists', necessary: false, of: 'request', weak: true, objects: true, opensObject: true, words: [
    'nothing speaks|argues|weighs|counts against the|this|these|it', 'nothing stands in the way of the|this|these',
  ] },
  { name: 'good reason to approve', form: 'exists', necessary: true, of: 'request', weak: true, words: [
    'there is every|good|ample|sufficient reason|ground|grounds|basis to|for approve|authorize|grant|allow|certify|provide|approving|authorizing|granting|allowing',
  ] },
  { name: 'good reason to deny', form: 'exists', necessary: false, of: 'request', weak: true, words: [
    'there is every|good|ample|sufficient reason|ground|grounds|basis to|for deny|refuse|withhold|reject|decline|denying|refusing|withholding|rejecting',
  ] },
  { name: 'I would give', form: 'own', necessary: true, of: 'request', weak: true, words: [
    'i would not? ..1 give|order|prescribe|provide|perform|continue|repeat|offer', 'i would not? ..1 let him|her|them have',
  ] },
  { name: 'no reason to deny', form: 'exists', necessary: false, of: 'request', weak: true, words: [
    'there is|was|are ..1 no ..1 need|reason|basis|ground|grounds|cause|justification to|for deny|refuse|withhold|reject|decline|denying|refusing|withholding|rejecting|declining',
    '{own} ..2 see|find|know no ..1 reason|basis|ground|grounds|cause|justification to|for deny|refuse|withhold|reject|decline|denying|refusing|withholding|rejecting|declining',
  ] },
  { name: 'the case is made', form: 'is', necessary: true, of: 'case', weak: true, words: [
    'established', 'demonstrated', 'documented', 'shown', 'proven', 'proved', 'substantiated', 'made', 'made out', 'evident',
    'clear', 'apparent', 'obvious', 'plain', 'convincing', 'persuasive', 'compelling', 'sufficient', 'adequate',
  ] },
  { name: 'the case exists', form: 'does', necessary: true, of: 'case', weak: true, words: ['exist|exists'] },
  { name: 'the case is lacking', form: 'is', necessary: false, of: 'case', weak: true, words: [
    'lacking', 'absent', 'missing', 'wanting', 'unproven', 'unproved', 'unestablished', 'insufficient', 'inadequate', 'weak',
    'undocumented', 'unsubstantiated',
  ] },
  // on the patient, or by what the decision rests on
  { name: 'should have', form: 'ought', necessary: true, of: 'patient', weak: true, objects: true, opensObject: true, words: [
    'have|receive|get|undergo|continue|keep the|this|these', 'be given|offered|granted|allowed the|this|these',
  ] },
  { name: 'deserves', form: 'does', necessary: true, of: 'patient', weak: true, objects: true, opensObject: true, words: [
    'deserve|deserves|merit|merits the|this|these|such', 'be|is|are entitled to the|this|these|such',
  ] },
  { name: 'qualifies', form: 'does', necessary: true, of: 'patient', weak: true, objects: true, opensObject: true, words: [
    'qualify|qualifies for the|this|these|such|a|an',
  ] },
  { name: 'a candidate', form: 'is', necessary: true, of: 'patient', weak: true, objects: true, words: [
    'a ..2 candidate for',
  ] },
  { name: 'does not need', form: 'does', necessary: false, of: 'patient', weak: true, objects: true, opensObject: true, words: [
    'not ..1 need|require the|this|these|such|it|them', 'no longer needs|requires the|this|these|such',
  ] },
  { name: 'the record supports', form: 'does', necessary: true, of: 'ground', weak: true, mild: true, objects: true, opensObject: true, words: [
    'support|supports|supported|justify|justifies|justified|warrant|warrants|favor|favors|permit|permits|allow|allows|endorse|endorses|recommend|recommends this|these|such|it|them',
    'support|supports|supported|justify|justifies|justified|warrant|warrants|favor|favors|permit|permits|allow|allows|endorse|endorses|recommend|recommends the request|requested|proposed|disputed',
    'call|calls for this|these|such', 'bear|bears out this|these|such', 'bear|bears out the request|requested|proposed|disputed',
  ] },
  { name: 'the guideline is against', form: 'does', necessary: false, of: 'ground', weak: true, mild: true, objects: true, opensObject: true, words: [
    'speak|speaks|advise|advises|recommend|recommends|counsel|counsels|weigh|weighs|argue|argues against the|this|these|such|it|its',
    'is|are against the|this|these|such|it|its',
  ] },
]; // biome-ignore format: patterns read best in rows
