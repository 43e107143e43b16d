// Evidence of need in a justification: persons counted, requests, analyses; and wording that only hints at it.

import { fold } from '../../base/fold.ts';
import { remembered } from '../../base/remembered.ts';

export type Evidence = 'evidence' | 'hint' | 'none';

const people = '(?:copi\\w*|persoan\\w*|beneficiar\\w*|varstnic\\w*|famili\\w*|elev\\w*|tiner\\w*|adult\\w*|locuitor\\w*|batran\\w*|pensionar\\w*|gravid\\w*|mame\\w*|victim\\w*|parint\\w*|cetaten\\w*|gospodari\\w*|asistat\\w*|utilizator\\w*|femei\\w*|barbat\\w*|bolnav\\w*|minor\\w*|someri\\w*|prescolar\\w*|cereri|cerere|solicitar\\w*|cazuri|caz|sesizari|plangeri|apeluri|semnalari|rezident\\w*|agresor\\w*|dosar\\w*|certificat\\w*|anchet\\w*|ordine(?:lor)? (?:# )?\\(?de protectie)';
/** References whose numbers count nobody: acts, dates, years, money, square metres. */
const references = /\b(?:lege\w*|hg|h\.g\.|oug|o\.u\.g\.|ordin(?!e\b|elor\b)\w*|hcl|h\.c\.l\.|hotarar\w*|art\.?|alin\.?|lit\.?|cod\w*|contract\w*|proiect\w*)\s*(?:nr\.?|\(|:)?\s*[\d./()-]+|\b\d{1,2}\.\d{1,2}\.\d{4}\b|\b(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)\d{2})?\b|\d[\d.,]*\s*(?:mii )?(?:lei|ron|euro|mp|m2|mii lei|luni|ani|zile|ore)\b/g;
const counted = new RegExp(`\\b\\d[\\d.]*\\s+(?:de\\s+)?(?:\\w+\\s+){0,3}?${people}|${people}(?:\\s+\\w+){0,6}?\\s*(?:[:=–-]|este de|sunt|in numar de|a fost de)\\s*\\d+|\\bnumar\\w*(?:\\s+\\w+){0,7}?\\s*(?:[:=–-]|este de|de)\\s*\\d+|\\d+(?:[.,]\\d+)?\\s*(?:%|la suta)`);
const wordCount = new RegExp(`\\b(?:doua|trei|patru|cinci|sase|sapte|opt|noua|zece|\\w+sprezece|\\w+zeci(?: si \\w+)?|sute|o suta)\\s+(?:de\\s+)?(?:\\w+\\s+)?${people}`);
const request = /\blist\w* de asteptare|\b(?:cerer\w*|solicitar\w*|petiti\w*)\b(?:\s+\w+){0,3}?\s+(?:depus\w*|inregistrat\w*|formulat\w*|primit\w*|adresat\w*|exprimat\w*|venit\w*)|\b(?:depus\w*|inregistrat\w*|formulat\w*|primit\w*|adresat\w*)\s+(?:\w+\s+){0,3}?(?:cerer\w*|solicitar\w*|petiti\w*)|\b(?:la|urmare a?|in urma|ca urmare a) (?:\w+ )?(?:cerer|solicitar)\w* (?:\w+ ){0,2}?(?:parint|famili|beneficiar|cetaten|locuitor|persoan|varstnic|comunit|scol|apartin)\w*|\b(?:cerer|solicitar)\w* (?:din partea|ale?|parint|famili|beneficiar|cetaten|locuitor)\w*/;
const study = /\banaliz(?:a|ei|ele|elor)\b(?! medical)|\bstudi(?:u|ul|ului)\b|\bdiagnoz\w*|\bevaluar\w* (?:a )?(?:nevoi|necesar|situati|comunit)\w*|\bevaluarea initiala|\bsondaj\w*|\bchestionar\w*|\brecensamant\w*|\bcartografi\w*|\bdate(?:le|lor)? (?:statistice|furnizate|detinute|colectate|centralizate|inregistrate|din evident)\w*|\bsituati\w* statistic\w*|\bstatistic(?:i|ile|ilor)\b|\braport(?:ul|ului) (?:anual|de|privind|statistic)\w*|\banchet\w* social\w*|\bidentificat\w* (?:prin|cu ocazia|in urma|in cadrul)\b/;
const hint = /\bnumar\w* (?:tot mai |foarte |destul de )?(?:mare|crescut|ridicat|semnificativ|insemnat|important|crescand)\w*|\bnumeros\w*|\bcrest\w*|\bcrescut\w*|\btot mai mul\w*|\bmul(?:ti|te|tor)\b|\blips(?:a|ei|esc|este)\b|\binsuficien\w*|\binexisten\w*|\bexist(?:a|enta|entei|enta)\b|\bnevoi(?:a|i|le|lor|e)?\b|\bidentificat\w*|\bsolicitar\w*|\bsolicitat\w*|\bcerer\w*|\bcerut\w*|\bmajoritat\w*|\bconfrunt\w*|\bimbatranir\w*|\bproblem\w*|\bsarac\w*|\babandon\w*|\bvulnerab\w*|\brisc\w*|\bplecat\w* in strainatate|\bsingur\w*|\bnu (?:exista|functioneaza|sunt)\b|\bstudii\w*|\banaliz\w*|\bevaluar\w*|\bfrecven\w*/;

/** What each of the longer patterns cannot do without. */
const figure = /\d/, numberWord = /doua|trei|patru|cinci|sase|sapte|opt|noua|zec[ei]|sut[ea]/, asking = /asteptare|cerer|solicitar|petiti/;

/** What a justification proves of the need. "Necesare" alone proves nothing. */
export const evidenceIn = remembered((text): Evidence => {
  const folded = fold(text), counts = figure.test(folded) || numberWord.test(folded), bare = counts ? folded.replace(references, ' # ') : '';
  if ((figure.test(bare) && counted.test(bare)) || (numberWord.test(bare) && wordCount.test(bare)) || (asking.test(folded) && request.test(folded)) || study.test(folded)) return 'evidence';
  return hint.test(folded) ? 'hint' : 'none';
}, 500);
