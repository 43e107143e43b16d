// The words of the model-cadru (annex of Ordin 1086/2018): what each section is called and which words under it are the model's own.

import type { SectionId } from './model.ts';

/** How the model numbers a section: `value` as an integer (A = 1, i = 1). */
export interface ModelLabel { readonly kind: 'chapter' | 'letter-capital' | 'letter' | 'number' | 'roman-small' | 'letter-number'; readonly value: number }
export interface ModelHeading {
  readonly id: SectionId;
  readonly label: ModelLabel;
  /** Names of the section, the model's first; later ones are met in published plans or for other kinds of authority. */
  readonly forms: readonly string[];
  /** Model text that may follow the name and is no answer. */
  readonly tail: readonly string[];
}

const updates = 'se actualizează';
const section = (id: SectionId, kind: ModelLabel['kind'], value: number, forms: readonly string[], tail: readonly string[] = []): ModelHeading =>
  ({ id, label: { kind, value }, forms, tail });

export const modelHeadings: readonly ModelHeading[] = [
  section('I', 'chapter', 1, ['Administrarea, înființarea și finanțarea serviciilor sociale', 'Date privind administrarea, înființarea și finanțarea serviciilor sociale']),
  section('I.A', 'letter-capital', 1, ['Serviciile sociale existente la nivel local', 'Serviciile sociale existente la nivel județean', 'Serviciile sociale existente', 'Lista serviciilor sociale existente la nivel local'], ['existente la nivel local/județean', 'la nivelul']),
  section('I.B', 'letter-capital', 2, ['Servicii sociale propuse spre a fi înființate', 'Serviciile sociale propuse pentru a fi înființate', 'Servicii sociale propuse', 'Servicii sociale noi propuse a fi înființate'], ['la nivel local/județean', 'Semnificația coloanelor din tabelul de mai jos este următoarea']),
  section('I.C', 'letter-capital', 3, ['Programul anual de contractare a serviciilor sociale din fonduri publice', 'Programul de contractare a serviciilor sociale', 'Contractarea serviciilor sociale din fonduri publice'], [
    'în baza prevederilor Legii asistenței sociale nr. 292/2011, cu modificările și completările ulterioare',
    // Pieces overlap by two words, so that runs of three words hold over their ends.
    'prevăzut în Strategia de dezvoltare a serviciilor sociale', 'pentru realizarea obiectivului operațional/direcției de acțiune prevăzut în',
    'stabilirea formularelor standard ale Programului anual al achizițiilor publice', 'de acțiune prevăzută în Ordinul președintelui Agenției Naționale', 'achizițiilor publice și Programului anual al achizițiilor sectoriale', 'Agenției Naționale pentru Achiziții Publice nr. 281/2016', 'nr. 281/2016 privind stabilirea formularelor',
    'în baza Legii nr. 350/2005 privind regimul finanțărilor nerambursabile', 'se aplică și în cazul programelor de finanțare nerambursabile', 'finanțărilor nerambursabile din fonduri publice alocate pentru activități', 'de finanțare nerambursabile pentru activități nonprofit de interes general, în baza', 'nr. 350/2005 cu modificările și completările ulterioare', 'alocate pentru activități nonprofit de interes general, cu modificările și',
  ]),
  section('I.D', 'letter-capital', 4, ['Programul de subvenționare a asociațiilor, fundațiilor și cultelor recunoscute de lege', 'Programul de subvenționare a asociațiilor și fundațiilor', 'Programul de subvenționare'], [
    'în baza Legii nr. 34/1998 privind acordarea unor subvenții asociațiilor și fundațiilor române cu personalitate juridică, care înființează și administrează unități de asistență socială, cu modificările și completările ulterioare',
  ]),
  section('I.D.1', 'number', 1, ['Serviciile sociale eligibile/neeligibile pentru a primi subvenții de la bugetul local', 'Serviciile sociale eligibile pentru a primi subvenții', 'Servicii sociale neeligibile pentru a primi subvenții'], ['de la bugetul local/județean', 'potrivit Nomenclatorului serviciilor sociale']),
  section('I.D.2', 'number', 2, ['Capitolele de cheltuieli curente de funcționare a unităților de asistență socială', 'Capitolele de cheltuieli curente pentru care se pot acorda subvenții'], ['de funcționare a unităților de asistență socială, pentru care se pot acorda subvenții']),
  section('I.D.3', 'number', 3, ['Bugetul estimat al programului de subvenționare', 'Bugetul programului de subvenționare']),
  section('II', 'chapter', 2, ['Planificarea activităților de informare a publicului cu privire la serviciile sociale existente', 'Planificarea activităților de informare a publicului', 'Activități de informare a publicului cu privire la serviciile sociale existente la nivel local'], [
    'în conformitate cu prevederile art. 6 din Hotărârea Guvernului nr. 797/2017', 'cu privire la serviciile sociale existente la nivel local/județean', 'nivel local/județean în conformitate cu',
    'art. 6 din anexa', 'Regulamentul-cadru de organizare și funcționare', 'aprobat prin Hotărârea Guvernului nr. 797/2017',
  ]),
  section('II.1', 'number', 1, ['Revizuirea/actualizarea informațiilor care se publică pe pagina proprie de internet', 'Revizuirea informațiilor care se publică pe pagina proprie de internet', 'Actualizarea informațiilor publicate pe pagina de internet'], [
    'care se publică pe pagina proprie de internet/se afișează la sediul serviciului public de asistență socială', 'a furnizorului de servicii sociale',
  ]),
  section('II.1.a', 'letter', 1, ['Strategia de dezvoltare a serviciilor sociale', 'Strategia locală de dezvoltare a serviciilor sociale', 'Strategia județeană de dezvoltare a serviciilor sociale', 'Strategia serviciilor sociale', 'Strategia locală', 'Strategia județeană'], [updates, 'acordate la nivelul']),
  section('II.1.b', 'letter', 2, ['Planul anual de acțiune privind serviciile sociale administrate și finanțate din bugetul', 'Planul anual de acțiune privind serviciile sociale', 'Planul anual de acțiune'], [
    'administrate și finanțate din bugetul consiliului județean/consiliului local/Consiliului General al Municipiului București', updates,
  ]),
  section('II.1.c', 'letter', 3, ['Activitatea proprie și serviciile aflate în proprie administrare', 'Activitatea proprie și serviciile proprii'], [
    'formulare/modele de cereri în format editabil, programul instituției, condiții de eligibilitate, informațiile privind costurile serviciilor sociale acordate, pentru fiecare serviciu furnizat etc.', updates,
  ]),
  section('II.1.d', 'letter', 4, ['Informații privind serviciile sociale disponibile la nivelul unității administrativ-teritoriale', 'Informații privind serviciile sociale disponibile'], [
    'disponibile la nivelul unității administrativ-teritoriale/subdiviziunii administrativ-teritoriale, acordate de furnizori publici ori privați',
  ]),
  section('II.1.d.i', 'roman-small', 1, ['Lista furnizorilor de servicii sociale din comunitate și din județ', 'Lista furnizorilor de servicii sociale'], [
    'din comunitate și din județ și a serviciilor sociale acordate de aceștia', updates,
  ]),
  section('II.1.d.ii', 'roman-small', 2, ['Serviciile sociale care funcționează în cadrul/coordonarea serviciului public de asistență socială', 'Serviciile sociale care funcționează în coordonarea', 'Serviciile sociale care funcționează în cadrul'], [
    'nr., cod serviciu, datele privind beneficiarii, costurile și personalul/tipul de serviciu, înregistrate în anul anterior etc.', updates,
  ]),
  section('II.1.d.iii', 'roman-small', 3, ['Situații statistice care privesc serviciile sociale', 'Situații statistice privind serviciile sociale', 'Situații statistice'], [
    'organizate și acordate la nivelul județului și al sectoarelor municipiului București', 'se actualizează cel puțin',
  ]),
  section('II.1.e', 'letter', 5, ['Informații privind alte servicii de interes public', 'alte informații de interes public'], [
    'care nu au organizate compartimente deconcentrate la nivelul unității administrativ-teritoriale', 'care se organizează la nivelul unității administrativ-teritoriale', updates,
  ]),
  section('II.2', 'number', 2, ['Activități de informare a publicului, altele decât activitatea de informare a beneficiarului', 'Activități de informare a publicului'], [
    'în cadrul procesului de acordare a serviciilor sociale, respectiv pe perioada realizării evaluării inițiale, a anchetelor sociale sau a activității de consiliere în cadrul centrelor de zi',
  ]),
  section('II.3', 'number', 3, ['Telefonul verde', 'Linia telefonică gratuită', 'Tel verde']),
  section('II.4', 'number', 4, ['Campanii de informare și sensibilizare a comunității', 'Campanii de informare și sensibilizare'], [
    'organizate de serviciul public de asistență socială sau în colaborare cu alte servicii publice de interes local etc.',
  ]),
  section('II.5', 'number', 5, ['Campanii de promovare a serviciilor sociale'], ['a serviciilor sociale ale serviciului public de asistență socială']),
  section('II.6', 'number', 6, ['Organizarea de întâlniri tripartite', 'Organizarea de întâlniri între furnizori', 'Întâlniri tripartite'], [
    'furnizorii de servicii sociale, organizații de voluntariat, asociații ale persoanelor beneficiare etc.',
  ]),
  section('II.7', 'number', 7, ['Activități de informare și consiliere realizate prin serviciul de asistență comunitară', 'Activități de informare și consiliere'], [
    'cum ar fi: conștientizare și sensibilizare a publicului privind riscul de excluziune socială, respectarea drepturilor sociale și promovarea măsurilor de asistență socială, mediere socială etc.',
  ]),
  section('II.8', 'number', 8, ['Mesaje de interes public transmise prin presă', 'Mesaje de interes public']),
  section('III', 'chapter', 3, ['Programul de formare și îndrumare metodologică a personalului', 'Programul de formare a personalului'], [
    'a personalului care lucrează în domeniul serviciilor sociale',
  ]),
  section('III.1', 'number', 1, ['Propuneri de activități de formare profesională continuă', 'Activități de formare profesională continuă'], [
    'în vederea creșterii performanței personalului din structurile proprii/instruire etc.',
  ]),
  section('III.1.a', 'letter', 1, ['cursuri de perfecționare']),
  section('III.1.b', 'letter', 2, ['cursuri de calificare']),
  section('III.1.c', 'letter', 3, ['sesiuni de instruire', 'sesiuni de instruire pentru'], ['pentru']),
  section('III.1.c.1', 'letter-number', 1, ['personalul din centre conform cerințelor standardelor de calitate', 'personalul din centre'], ['conform cerințelor standardelor de calitate']),
  section('III.1.c.2', 'letter-number', 2, ['asistenți personali']),
  section('III.1.c.3', 'letter-number', 3, ['îngrijitori informali']),
  section('III.1.c.4', 'letter-number', 4, ['voluntari']),
  section('III.1.d', 'letter', 4, ['organizarea de întâlniri de tip peer review', 'întâlniri de tip peer review'], [
    'prin asociații profesionale, prin asociații de dezvoltare intercomunitară etc.', 'inclusiv prin structurile asociative ale municipiilor, orașelor, comunelor', 'orașelor, comunelor, prin asociații',
  ]),
  section('III.1.e', 'letter', 5, ['participarea la sesiunile de formare organizate prin programe de interes național', 'participarea la sesiuni de formare'], ['organizate prin programe de interes național']),
  section('III.1.f', 'letter', 6, ['altele']),
  section('III.2', 'number', 2, ['Încheierea de contracte de supervizare profesională', 'Contracte de supervizare', 'Supervizarea profesională'], [
    'supervizare profesională/revizuirea fișelor de post în vederea asigurării coordonării profesionale sau încheierea de contracte de supervizare în servicii sociale',
  ]),
  section('III.2.a', 'letter', 1, ['pentru asistenți sociali', 'asistenți sociali'], ['nr. buget estimat']),
  section('III.2.b', 'letter', 2, ['pentru psihologi', 'psihologi'], ['nr. buget estimat']),
];

const byId = new Map(modelHeadings.map((heading) => [heading.id, heading]));

/** The model's heading of a section. */
export const modelHeading = (id: SectionId): ModelHeading => byId.get(id)!;
