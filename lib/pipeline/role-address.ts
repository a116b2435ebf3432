import { readsAsRandom } from './random-text';

/** Words for what many people read, in English, German, French, Spanish and Bulgarian. */
const SHARED = new Set(
  `info information office sales support help helpdesk service services hello hi contact contacts contactus team admin
  administrator administration webmaster postmaster hostmaster abuse security privacy legal gdpr dpo compliance
  marketing press media pr events jobs job careers career hr recruiting recruitment billing accounts accounting
  accountspayable payments finance invoice invoices order orders booking bookings reservation reservations reception
  frontdesk customerservice customersupport customercare customer customers care client clients desk enquiries enquiry
  inquiries inquiry ask feedback general all everyone staff partners partnerships purchasing procurement logistics
  export shop store web website mail email post it itsupport techsupport technical tech ops operations salesteam
  kontakt vertrieb verkauf einkauf buchhaltung rechnung rechnungen bestellung bestellungen bewerbung bewerbungen
  personalabteilung empfang kundenservice kundendienst kundenbetreuung buero büro sekretariat zentrale verwaltung
  datenschutz presse anfrage anfragen hallo poststelle
  accueil bonjour ventes vente commercial comptabilite comptabilité secretariat secrétariat direction serviceclient
  serviceclients facturation factures rh recrutement commande commandes achats renseignements
  contacto ventas informacion información administracion administración hola soporte atencion atencionalcliente
  atencioncliente recepcion recepción comercial facturacion facturación pedidos compras reservas clientes oficina
  empleo rrhh consultas
  ofis kontakti prodajbi prodazhbi poruchki zayavki schetovodstvo centrala tsentrala poddrajka poddrazhka reklama
  kariera rezervacii rezervatsii registratura delovodstvo sekretar recepcia zapitvania
  офис инфо контакти продажби поръчки заявки счетоводство централа поддръжка реклама кариери резервации деловодство`.split(
    /\s+/,
  ),
);

/** What stands beside such a word without making it somebody's. */
const BESIDE = new Set(
  `bg de en eu uk us usa fr es at ch it ro gr nl pl cz emea apac dach europe international global online bulgaria
  germany sofia varna plovdiv burgas berlin london north south east west the our to for de la du and`.split(
    /\s+/,
  ),
);

/** Words that say that no person reads it; none is a part of a name. */
const UNREAD =
  /no[._-]?repl(?:y|ies)|do[._-]?not[._-]?(?:reply|respond)|dont[._-]?reply|no[._-]?respon[ds]|mailer[._-]?daemon|ne[._-]?pas[._-]?repondre|nicht[._-]?antworten|keine[._-]?antwort|non[._-]?rispondere|bez[._-]?otgovor|ne[._-]?otgovar/;

/** Words that are a machine's when the local part begins with one; the rest is a number, a topic or a customer. */
const MACHINE_FIRST = new Set(
  `bounce bounces bounced notification notifications notify newsletter newsletters autoreply autoresponder autoresponse
  autoconfirm unsubscribe automailer mailings campaigns donotreply`.split(/\s+/),
);

/** Words that are a machine's when they are all there is, or at the end behind a topic ("order-notifications"). */
const MACHINE_LAST = new Set(
  `notification notifications newsletter newsletters autoreply autoresponder unsubscribe`.split(/\s+/),
);

/** Words that are a machine's only alone, since people are called so, too. */
const MACHINE_ALONE = new Set(
  `news enews mailer mailing alert alerts update updates digest bot robot system daemon cron promo promos promotion
  promotions offers deals campaign automation automated listserv majordomo bulletin`.split(/\s+/),
);

const localOf = (address: string): string => address.slice(0, address.lastIndexOf('@')).toLowerCase();

/** The local part without its plus part and the number behind it. */
const baseOf = (local: string): string =>
  local.replace(/(?<=.)\+.*$/s, '').replace(/(?<=[^\d._-])[._-]?\d+$/, '');

const wordsOf = (base: string): string[] => base.split(/[._-]+/).filter(Boolean);

/** Whether an address is a mailbox that people share by its local part: info@, sales-bg@, customer.service@. */
export const isRoleAddress = (address: string): boolean => {
  const words = wordsOf(baseOf(localOf(address)));
  const isShared = (word: string) => SHARED.has(word);
  return (
    isShared(words.join('')) ||
    (words.some(isShared) && words.every((word) => isShared(word) || BESIDE.has(word)))
  );
};

/** Whether no person reads an address, by its local part: no-reply@, bounce+xyz@, notifications@, a number for each mail. */
export const isAutomatic = (address: string): boolean => {
  const local = localOf(address);
  const base = baseOf(local);
  const words = wordsOf(base);
  return (
    UNREAD.test(local.replace(/\+.*$/s, '')) ||
    // The receiver's own address, written into the sender's (VERP), and what mends it on the way (SRS, BATV).
    local.includes('=') ||
    MACHINE_FIRST.has(words[0] ?? '') ||
    MACHINE_LAST.has(words.at(-1) ?? '') ||
    MACHINE_LAST.has(words.join('')) ||
    MACHINE_ALONE.has(words.join('')) ||
    // An answer to one thread of a site: reply+token@, hit-reply@.
    /^repl(?:y|ies)(?:[+-]|$)|-reply$/.test(local) ||
    readsAsRandom(local.replace(/(?<=.)\+.*$/s, ''))
  );
};
