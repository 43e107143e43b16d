// What services and objectives are about: forms of service, kinds of help, and kinds of work around services, by their words.

import type { Bilingual } from '../base/language.ts';

/** form: where and how help is given; help: what is given; work: what is done around services (training, information…); aim: a wish that any help may serve. */
export type ThemeKind = 'form' | 'help' | 'work' | 'aim';
export interface Theme {
  readonly id: string;
  readonly kind: ThemeKind;
  readonly label: Bilingual;
  /** On folded text. */
  readonly pattern: RegExp;
  /** Words that look like the theme and are not. */
  readonly not?: RegExp;
  /** Groups the theme speaks of when the text names none. */
  readonly implies?: readonly string[];
}

const t = (id: string, kind: ThemeKind, ro: string, en: string, pattern: RegExp, more: Partial<Theme> = {}): Theme => ({ id, kind, label: { ro, en }, pattern, ...more });

export const themes: readonly Theme[] = [
  t('domiciliu', 'form', 'îngrijire la domiciliu', 'home care',
    /\b(la|in) (propriul )?domiciliu\w*|\bacasa\b|\bpropria locuinta|\blocuinta proprie|\bpropri\w+ camin|\bpropriile (locuinte|case|gospodarii)|\bmediul (lor|sau|propriu|familial|obisnuit|natural) de viata|\bin (mediul|cadrul) (lor )?(famili\w+|obisnuit)|\basistent\w* personal\w*|\bingrijitor\w* informal\w*|\bingrijitor\w* la domiciliu|\bde domiciliu\b/,
    { not: /\bplecat\w*[^.]{0,20}acasa|\bviolent\w* acasa/ }),
  t('rezidential', 'form', 'găzduire', 'residential care',
    /\brezidential\w*|\bgazduir\w*|\bcazar\w*|\bcamin\w* (pentru|de|al)\w*|\blocuint\w+ (maxim |minim |moderat )?protejat\w*|\badapost\w*|\bcentr\w+ de primire|\bcentr\w+ de plasament|\bcas\w+ de tip familial|\bcentr\w+ maternal\w*|\bcentr\w+ (de tip )?respiro|\bazil\w* de (batrani|noapte)|\blocuri de cazare|\bcentr\w+ de criza|\bcentr\w+ de tranzit|\bcentr\w+ de abilitare/,
    { not: /\bfara adapost/g }),
  t('zi', 'form', 'centru de zi', 'day centre', /\bcentr\w+ (\w+ ){0,3}de zi\b|\bservici\w+ (\w+ ){0,2}de zi\b|\bde zi (pentru|de)\b|\bingrijir\w+ de zi\b|\bclub\w*\b|\bafter ?-?school/),
  t('hrana', 'form', 'hrană și masă caldă', 'meals', /\bcantin\w*|\bmas(a|ă|e|ei) cald\w*|\bmas(a|ei) pe roti|\bhran\w*|\baliment\w*|\bmese (cald|zilnic|gata)\w*|\bportii de mancare|\bmasa zilnica|\bun pranz|\bpranz\w* cald/),
  t('strada', 'form', 'intervenție în stradă și urgență', 'street and emergency work', /\bin strada\b|\becip\w+ mobil|\bechip\w+ mobil\w*|\bambulant\w+ social\w*|\burgent\w*|\bsituati\w+ de criza|\bdezastr\w*|\bcalamitat\w*|\bintervent\w+ rapid\w*/,
    { not: /\bajutor\w* (\w+ )?de urgenta|\bordonant\w+ de urgenta/g }),
  t('consiliere', 'help', 'consiliere', 'counselling', /\bconsilier(e|ea|ii|ea|ei)\b|\bpsiholog\w*|\bsuport emotional|\bpsihoterap\w*|\bgrup\w* de (suport|sprijin)|\bmediere|\bconsilia(t|ti|te)\b/),
  t('educatie', 'help', 'sprijin educațional', 'educational support', /\bscol(ar|ii|i|ile|ilor|aru|ara|are|arizar|ariz|a)\w*|\bafter ?-?school|\babandon\w* scolar|\binvatamant\w*|\beducati(e|a|ei|onal)\w*|\bteme(le|lor)?\b|\bgradinit\w*|\banalfabet\w*|\balfabetiz\w*|\bmeditati\w*|\bneprezent\w+ la cursuri|\bfrecvent\w+ (scol|cursurilor scol)\w*/,
    { not: /\beducati\w+ (parental\w*|a parintilor)|\bscoala parintilor|\bpentru parinti\b.{0,20}scoala/g, implies: ['copii'] }),
  t('timpurie', 'help', 'îngrijire timpurie', 'early childhood care', /\bcres(a|e|ele|elor|ei)\b|\btimpurie\b|\bante ?prescolar\w*|\bcopii\w* mici\b|\bsugar\w*/, { not: /\bparasir\w+ timpurie/, implies: ['copii'] }),
  t('parental', 'help', 'educație parentală', 'parenting support', /\bparental\w*|\bscoala parintilor|\bparinti\w* (in|pentru) (crestere|ingrijire)|\bcompetent\w+ (de|ale) parint\w*|\bresponsabiliz\w+ (a )?(famil|parint)\w*|\brol\w+ de parinte|\bcompetentel\w+ parintilor/, { implies: ['familie', 'copii'] }),
  t('recuperare', 'help', 'recuperare și terapie', 'rehabilitation and therapy', /\brecuper\w*|\breabilit\w*|\babilitar\w*|\bkinetoterap\w*|\blogoped\w*|\bfizioterap\w*|\bterapi\w*|\bneuromotor\w*/,
    { not: /\breabilit\w+ (si |\w+ ){0,3}(clad|imobil|sedi|spati|infrastruct|termic)\w*/g }),
  t('sanatate', 'help', 'sănătate', 'health', /\bsanat\w*|\bmedical\w*|\bmedico\b|\bpaliativ\w*|\bvaccin\w*|\bigien\w*|\bcabinet\w* medic\w*/),
  t('locuire', 'help', 'locuire', 'housing', /\blocuint\w+ social\w*|\blocuir\w*|\bchiri\w*|\blocuint\w+ (decent|adecvat|de necesitate|convenabil)\w*|\bevacua\w*|\blocuint\w+ nzeb|\bconditi\w+ de locuit/, { implies: ['risc_saracie'] }),
  t('ocupare', 'help', 'ocupare și integrare în muncă', 'employment', /\bloc(uri|urilor|ul|ului|uri)? de munca|\bpiat\w+ (fortei de )?munc\w*|\bocupar\w+ (a )?fort\w*|\bgradul\w* de ocupar\w+ (a |in randul )|\bintegrar\w+ (socio-?)?profesional\w*|\breconvers\w*|\b(re)?calific\w+ (a |al )?(benefici|somer|persoan|adult|tiner)\w*|\beconomi\w* social\w*|\bantreprenori\w*|\binserti\w*|\batelier\w*|\b(in)?ocupabil\w*|\bangajar\w+ (a )?(persoan|tiner|benefici|somer|in munca)\w*|\bsi ?gasi\w* (un )?loc/, { implies: ['someri'] }),
  t('venituri', 'help', 'prestații sociale', 'social benefits', /\bajut\w+ (social|de urgenta|material|financiar|pentru incalzir|banesc|de inmormant)\w*|\bvenit\w* minim\w*|\balocati\w*|\bindemnizati\w*|\bbenefici\w+ (de asistenta )?social\w*|\btichet\w*|\bprestati\w+ social\w*|\bincalzir\w+ locuint\w*|\bfacturi\w*/,
    { not: /\bbenefici(ar|arii|arilor|ari)\w*/g, implies: ['risc_saracie'] }),
  t('comunitar', 'help', 'asistență comunitară', 'community assistance', /\bcomunitar\w*|\bidentific\w+ (\w+ ){0,4}(persoan|caz|famil|nevo|situati|grup|copi)\w*|\bservici\w+ (\w+ )?integrat\w*|\bmanagement\w* de caz|\bevalu\w+ (initial\w*|nevoil\w+ (individual|social|persoan|benefici)\w*)|\banchet\w+ social\w*|\bsemnal\w+ cazuri|\bmunc\w+ de teren|\bin teren\b/,
    { not: /\bechip\w+ comunitar\w+ consultativ\w*|\bstructur\w+ comunitar\w+ consultativ\w*/g }),
  t('familie', 'help', 'prevenirea separării și a instituționalizării', 'keeping families together', /\bsepar(ar|at|ă)\w*|\breintegr\w+ (\w+ ){0,4}famil\w*|\binstitutionaliz\w*|\bdezinstitutionaliz\w*|\babandon\w* (copil|noului|de familie|familial)\w*|\bmentiner\w+ (\w+ ){0,3}(in|in propria) famil\w*|\bplecat\w* (\w+ ){0,3}(in strainatate|la munca)|\bplasament\w*/),
  t('violenta', 'help', 'protecție împotriva violenței', 'protection from violence', /\bviolent\w*|\babuz\w*|\bneglij\w*|\bexploat\w*|\bordin\w* de protectie|\bnon-?violent\w*|\bagresiun\w*|\bagresor\w*/),
  t('accesibilitate', 'help', 'accesibilitate', 'accessibility', /\baccesibiliz\w*|\baccesibilitat\w*|\brampe?\b|\bbarier\w*|\btransport\w* adaptat|\blimbaj\w* mimico|\bmediu\w* (fizic )?accesibil\w*/),
  t('izolare', 'help', 'socializare și combaterea izolării', 'company and leisure', /\bizol(ar|at|are|arii)\w*|\bsingurat\w*|\bsinguri\b|\bsocializ\w*|\btimp\w* liber\w*|\brecreativ\w*|\bpetrecer\w+ a timpului|\bimbatranir\w+ activ\w*|\bviat\w+ activ\w*|\bactivitati cultural\w*/, { not: /\bfamil\w+ izolat/g }),
  t('autonomie', 'help', 'viață independentă', 'independent living', /\b(viat\w+|trai\w*) independent\w*|\bautonom\w*|\bdeprinder\w*|\bviat\w+ autonom\w*/, { not: /\bautonomiei? local\w*|\bprincipi\w+ autonomi\w*/g }),
  t('formare', 'work', 'formarea personalului', 'staff training', /\bform(ar|are|area|arii)\w* (\w+ ){0,2}(profesional|continu|personal|a personal|specialist|angajat|initial)\w*|\bperfectionar\w*|\binstrui(r|re|rea|rii|t)\w*|\bcurs(ul|uri|urile|urilor|uri)?\b|\bpregatir\w+ (\w+ )?(profesional|personal|a personal|continu|specialist)\w*|\bcompetent\w+ (profesional|al\w* (personal|specialist)|personal)\w*|\bcompetentelor (personal|angajat|specialist)\w*|\bspecializ\w+ (\w+ )?(personal|angajat)\w*|\bperformant\w+ (\w+ )?personal\w*|\bsupervizar\w*|\bpeer review|\bcalificar\w+ (a )?(personal|angajat|ingrijitor)\w*|\bsesiuni de (formare|instruire)|\bstag\w+ de (formare|pregatire)|\bprogram\w* de (formare|instruire|perfectionare)|\bform(are|area|arii)\b/,
    { not: /\bcursuril\w+ scolar\w*|\bcurs de (elaborare|desfasurare|implementare)|\bin cursul\b|\bform\w+ de (violent|invatamant|abuz|exploat|grupuri|proteti|comisi)\w*|\bformarea (unor|unei|unui|de) (atitudin|grup|comisi|ret)\w*|\bcursuri (la|de) (scoala|zi)/g }),
  t('informare', 'work', 'informare și sensibilizare', 'information and awareness', /\binform(ar|are|area|arii|ati|area|at|eaz)\w*|\bsensibiliz\w*|\bconstientiz\w*|\bcampani\w*|\bpromovar\w+ (\w+ ){0,2}(servici|drept|voluntar|imagini|oferte)\w*|\bpliant\w*|\bafis\w*|\bfluturas\w*|\bpubli(car|c)\w+ (\w+ ){0,4}(pagin|site|internet)\w*|\bpagin\w+ (\w+ )?(de )?(web|internet)|\bsite\w*\b|\btelefon\w* verde|\blini\w+ telefonic\w*|\bghid\w*|\bprin (presa|mass)|\bmesaj\w* de interes|\bmass-? ?media|\bziua (internationala|mondiala|nationala)|\bvizibilit\w*|\bdiseminar\w*|\bcunoast\w+ (\w+ ){0,2}(servici|drept|popula|beneficii)\w*|\bdezbater\w*|\bmateriale informativ\w*|\bcaravan\w*/,
    { not: /\binformatic\w*|\binformatiz\w*|\bingrijitor\w* informal\w*|\binformal\w*|\bsistem\w* informational\w*/g }),
  t('parteneriat', 'work', 'parteneriate', 'partnerships', /\bparteneri\w*|\bcolabor\w*|\bprotoco\w*|\bconventi\w+ de|\bacord\w* de (parten|colab|cooper)\w*|\binterinstitutional\w*|\bcooper(ar|are|area|arii)\w*|\bretea\w* (\w+ )?de (institut|actori|parteneri)\w*|\bsocietat\w+ civil\w*|\borganizati\w+ (neguvernamental|nonguvernamental|non-?profit)\w*|\bong\b|\bong-?uri\w*|\btripartit\w*|\bfurnizor\w+ privat\w*|\bpublic-?privat\w*|\bintalnir\w+ (\w+ ){0,3}(furnizor|reprezentant|institut)\w*/),
  t('evidenta', 'work', 'baze de date și evidență', 'records and data', /\bbaz\w+ de date|\bevident(a|ei|e)\b|\bregistr\w*|\bstatistic\w*|\bdigitaliz\w*|\binformatiz\w*|\baplicati\w+ informatic\w*|\bsistem\w* informatic\w*|\bprogram\w* informatic\w*|\bmonitoriz\w*|\bgestiun\w+ a? ?(benefici|caz)\w*|\bsistem\w* (integrat )?de date|\barhiv\w*/),
  t('personal', 'work', 'încadrarea cu personal', 'staffing', /\bangajar\w+ (\w+ ){0,3}(personal|asistent|psiholog|specialist|ingrijitor|lucrator)\w*|\bresurs\w+ uman\w*|\bincadr\w+ (\w+ ){0,2}personal\w*|\bpersonal\w* (\w+ )?(adecvat|calificat|suficient|de specialitate)\w*|\bposturi\w* (vacant|noi)\w*|\bocuparea posturilor|\bnumar\w+ (\w+ )?(de )?(asistenti sociali|angajati|personal)\w*|\bcapacitat\w+ (administrativ|institutional)\w*|\brecrut\w*|\borganigram\w*|\bdeficit\w* de personal/),
  t('infrastructura', 'work', 'clădiri și dotări', 'buildings and equipment', /\binfrastruct\w*|\bconstru(ir|ct|irea)\w*|\bmoderniz\w*|\bdotar\w*|\bdotat\w*|\bamenaj\w*|\bechipament\w*|\breabilit\w+ (si |\w+ ){0,3}(clad|imobil|sedi|spati|infrastruct|termic)\w*|\bextinder\w+ (clad|spati|sedi)\w*|\bautoturism\w*|\bmijloc\w* de transport|\bmicrobuz\w*|\bbaz\w+ material\w*/),
  t('calitate', 'work', 'calitate, standarde, licențe', 'quality, standards, licences', /\bstandard\w*|\bcalitat\w+ (\w+ )?servici\w*|\bservici\w+ (\w+ ){0,2}de calitate|\blicent\w*|\bacredit\w*|\bmonitoriz\w+ (\w+ )?calit\w*|\bfeedback\w*|\bgrad\w* de satisfacti\w*|\bchestionar\w*|\bperformant\w+ servici\w*/),
  t('analiza', 'work', 'analiza nevoilor', 'needs analysis', /\bdiagnoz\w*|\bstudi(u|i|ul|ului|ilor)\b|\banaliz\w+ nevoil\w*|\bevalu\w+ (\w+ )?nevoil\w+ (comunit|de (servicii|formare)|la nivel)\w*|\bcartograf\w*|\bhart\w+ (servici|social|nevoi|vulnerab)\w*|\brecensam\w*|\bcercetar\w*|\bsondaj\w*/),
  t('finantare', 'work', 'finanțare și contractare', 'funding and contracting', /\bsubvent\w*|\bfinant(ar|are|area|arii|at)\w*|\bcontract\w+ (\w+ )?servici\w*|\bfonduri\w*|\batrager\w+ (\w+ )?fond\w*|\bproiect\w+ (cu finantare|european)\w*|\bexternaliz\w*|\bsurs\w+ de venit|\bresurse\w* financiar\w*|\bresurselor disponibil\w*/),
  t('cadru', 'work', 'cadru legal și proceduri', 'rules and procedures', /\bprevederi\w* legal\w*|\bcadru\w* (legislativ|legal|normativ)\w*|\blegislati\w*|\breglement\w*|\bmetodolog\w*|\bprocedur\w*|\bregulament\w*|\binstrument\w* (de|standard)\w*|\bmanagement\w+ (si |\w+ )?(organiz|servic|sistem|a cadr)\w*|\bmanagementul(ui)?\b/, { not: /\bmanagement\w* de caz/g }),
  t('participare', 'work', 'participarea comunității, voluntariat', 'community participation', /\bvoluntar\w*|\bproactiv\w*|\bparticipativ\w*|\bimplicar\w+ (\w+ ){0,3}(comunit|cetat|factor|popula|tineri|locuit|actor|benefici|copii)\w*|\bsolidarit\w*|\bconsultar\w+ (\w+ )?(cetat|benefici|public|comunit|populat)\w*|\bparticipar\w+ (\w+ )?(copii|cetat|benefici|comunit)\w*|\bspirit\w* civic\w*|\bcivic\w*/),
  t('infiintare', 'work', 'înființarea și dezvoltarea serviciilor', 'founding and developing services', /^(servici\w*|centr(u|e|ul)|camin(e|ul)?)\b|\b(infiint|dezvolt|diversific|extind|acord|furniz|crear|creare|crearea|consolid|sustin|asigur|sprijin|organiz|continu|mentin)\w* (\w+ ){0,5}(servici\w*|centr(u|e|ul|ului|elor)|camin\w*|locuri|unitati\w*|locuint\w+|adapost\w*|cantin\w*|cres\w*)\b|\bacces\w* (\w+ ){0,4}la (\w+ ){0,2}servici\w*|\b(extinder|crester)\w+ (\w+ )?(capacitat|numarul\w* de (locuri|servicii|centre))\w*|\bretea\w* (\w+ ){0,2}de servici\w*|\bsistem\w* (\w+ ){0,8}de (furniz\w+ |acord\w+ )?(\w+ ){0,4}(servici|asistent|protect|ingrijir)\w*/),
  t('servicii', 'work', 'servicii sociale', 'social services', /\bservici(i|ile|ilor|u|ul|ului|iul|iului)\b|\bcentr(u|e|ul|ului|elor)\b|\bcamin(e|ul|ului|elor)?\b/),
  t('prevenire', 'aim', 'prevenire', 'prevention', /\bpreven\w*|\bcombat\w*|\bdiminu\w*|\breducer\w*|\belimin\w*/),
  t('drepturi', 'aim', 'respectarea drepturilor', 'rights', /\bdrept(uri|urile|urilor|ul)\b|\bnediscrimin\w*|\bdiscriminar\w*|\begalit\w*|\bdemnit\w*/),
];
