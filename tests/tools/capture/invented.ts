/** First names, last names, words and domains of people and companies who are nowhere, in the order they are given out. */
export const FIRST_NAMES =
  'Ilva Joren Tamsin Petra Oswin Dalia Rurik Selma Anouk Bastian Corin Edda Fenna Galen Hedda Imre Jolanta Kasimir Liora Maelis Nils Orla Pavel Quinta Rafe Signe Tilda Ulrik Verena Wim Xenia Yorick Zelda'.split(
    ' ',
  );
export const LAST_NAMES =
  'Tornberg Vesela Halloran Marchetti Okonjo Brandvik Castellan Drummond Eklund Farkas Grunwald Hartmann Ivarsson Janowitz Kestrel Lombard Mortensen Novotny Ortmann Pellegrin Quist Rosendal Sandoval Tremaine Ullman Valdane Wexford Yarrow Zoller Abelard Bexley Corvane'.split(
    ' ',
  );
export const CYRILLIC_NAMES =
  'Калина Стоян Ружа Ведрин Десислава Огнян Латинка Радослав Невена Явор Тодорина Боримир Самодивска Гороломов Планинска Чешмеджиев Златарска Воденичаров Брестовска Ковачев'.split(
    ' ',
  );
export const WORDS =
  'harbour samples autumn delivery lantern meadow quarter rollout orchard survey timber voyage willow amber beacon cobalt drift ember fjord glade hazel indigo juniper kelp linden maple nectar opal pebble quartz ripple saffron thistle umber velvet walnut yonder zephyr'.split(
    ' ',
  );
export const DOMAINS =
  'kanaal tilven fjordlab brightloom korvano lumenta sagar-works northkiln vogtline rodopia ostara plumewood quayside redfern silverbrook tarnhill underleaf vintergarn westmark zilverdam'.split(
    ' ',
  );
