/** A name that puts a component to the test. */
export interface HardName {
  readonly kind: string;
  readonly name: string;
}

/** Long names in German, Bulgarian and Arabic, one without a place to break, and one that is markup. */
export const hardNames: readonly HardName[] = [
  { kind: 'long German', name: 'Maximiliane-Theodora von Hohenlohe-Waldenburg-Schillingsfürst und Söhne' },
  {
    kind: 'long Bulgarian',
    name: 'Константина-Александра Чомаковска-Христодулова-Паралингова от Панагюрище',
  },
  {
    kind: 'long Arabic',
    name: 'عبد الرحمن بن محمد بن عبد العزيز بن سليمان الأنصاري القرطبي التميمي الدمشقي',
  },
  {
    kind: 'unbroken',
    name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  },
  { kind: 'hostile', name: '<img src=x onerror=alert(1)><b id="hostile">{step} $& &amp;</b>' },
];
