/**
 * Words that pages are built of, from HTML, ARIA and the habits of those who name classes: they are about nobody.
 * A word that is often a first name ("mark", "grant", "bill") is not among them.
 */
export const STRUCTURE_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'a abbr accept access account action active activedescendant add address after alert align all alt and app ' +
    'application apply area aria article aside async atomic attribute auto autocomplete autofocus avatar b back ' +
    'badge banner bar base bdi bdo before between block blockquote body border bottom box br breadcrumb broken btn ' +
    'busy button by canonical canvas caption card cell cellpadding cellspacing center charset check checkbox ' +
    'checked chip cite class clear click close code col colgroup collapse collapsed colspan column columnheader ' +
    'combobox command comment compact company complementary component compose contact contacts container content ' +
    'contenteditable contentinfo control controls copy count crossorigin current custom dark data datalist date ' +
    'datetime dd default defer definition del delete desc describedby description detail details dfn dialog dir ' +
    'directory disabled display div dl document done down download draggable drop dropdown dt edit element em ' +
    'email empty enctype end entity entry error event expand expanded false feed field fieldset fields figcaption ' +
    'figure file filter first flex float flowto fluid focus folder font footer for form formatted frame from full ' +
    'get grabbed grid gridcell group h has haspopup head header heading headline height hgroup hidden hide high ' +
    'horizontal hover hr href hreflang html http https i icon id iframe image img in inbox info inline inner input ' +
    'ins integrity invalid is island item items itemid itemprop itemref itemscope itemtype js kbd key keyshortcuts ' +
    'kind label labelledby lang large layout lazy left legend level li light link list listbox listitem live load ' +
    'loaded loading log logo long main map marquee math max maxlength md media medium menu menubar menuitem ' +
    'menuitemcheckbox menuitemradio message messages meta meter method min mixed mobile modal modified module more ' +
    'multiline multiple multiselectable muted name nav navigation new next no none nonce noopener noreferrer ' +
    'noscript normal note nowrap number object off ol on open opt optgroup option orientation other outer outlet ' +
    'output overlay owns p page pane panel param part passive password path pattern person picture placeholder ' +
    'player polite popover popup portal posinset post pre prefix presentation preview previous primary profile ' +
    'progress progressbar property q query radio radiogroup readonly recipient recipients record ref region rel ' +
    'relevant reply required reset result results right role roledescription root row rowgroup rowheader rows ' +
    'rowspan rp rt rtl ltr ruby s samp scope screen script scroll scrollbar search searchbox secondary section ' +
    'select selected send sender sent separator setsize shape show side sidebar sizes sl slider slot sm small sort ' +
    'source spacer span spellcheck spinbutton spinner src srcset start state status step sticky strong style sub ' +
    'subject submit subtitle summary sup svg switch tab tabindex table tablist tabpanel target tbody td tel ' +
    'template test testid text textarea textbox tfoot th thead theme thread time timer title to toast toggle ' +
    'toolbar tooltip top tr track translate tree treegrid treeitem true type u ul undefined unread up url user ' +
    'value valuemax valuemin valuenow valuetext var vertical video view visible visually wbr widget width window ' +
    'workspace wrap wrapper xl xs mailto javascript'
  ).split(' '),
);
