import { once } from './once';
import { inLatin, isSameSpelling, plainSpellings } from './transliteration';

/** Names with the ways in which one and the same is written in Latin letters; the first stands for all. */
const groups = once(() =>
  `alexander aleksandar aleksander alexandar aleksandr alexandr
alexandra aleksandra
alexey aleksey aleksei alexei
alex aleks
anastasia anastasiya anastasija
andrey andrei andrej
dmitry dmitri dmitriy dmitrii
dimitar dimiter dimitur
ekaterina yekaterina jekaterina
elizaveta yelizaveta
elena yelena jelena
evgeni evgeny evgeniy evgenii yevgeny yevgeni
evgenia evgeniya yevgenia yevgeniya
georgi georgy georgiy
grigory grigori grigoriy
hristo khristo christo
hristina khristina
iliya ilia ilija
ivaylo ivailo
ksenia kseniya xenia
maria mariya marija mariia
mihail mikhail michail mihajl
maxim maksim
natalia nataliya natalija natalya
nikolay nikolai nikolaj
petar peter petur
sergey sergei sergej
sofia sofiya sophia sofija
tatiana tatyana tatjana
tsvetelina tzvetelina
valeri valery valeriy valerii
vasily vasiliy vasili vassily
vasil vassil
viktor victor
viktoria victoria viktoriya viktorija
vitaly vitaliy vitali vitalii
yavor iavor javor
yulia julia yuliya iuliia julija
yuri yury yuriy iurii
jurgen juergen
jorg joerg
gunter guenter
gunther guenther
bjorn bjoern
soren soeren
muller mueller
moller moeller
schroder schroeder
konig koenig
kruger krueger
schafer schaefer
kohler koehler
bohm boehm
jager jaeger
buhler buehler
hubner huebner
schutz schuetz
grun gruen`
    .split('\n')
    .map((line) => line.split(' ')),
);

const bySpelling = once(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(groups().flatMap((group) => group.map((name) => [name, group] as const))),
);

const groupOf = (word: string): readonly string[] =>
  plainSpellings(word).flatMap((form) => bySpelling().get(form) ?? []);

/** The names that a lower-case word is a spelling of, each in the one form that stands for all its spellings. */
export const standardNames = (word: string): readonly string[] => {
  const forms = new Set([inLatin(word), ...plainSpellings(word)]);
  return [...new Set([...forms].map((form) => bySpelling().get(form)?.[0] ?? form))];
};

const hasMarks = (word: string): boolean => plainSpellings(word)[0] !== word;

/** Whether two lower-case words are one name but for its spelling, known names by how they are met. */
export const isSameNameWord = (a: string, b: string): boolean => {
  if (isSameSpelling(a, b)) return true;
  // Björn and Bjørn are two names, though both are written Bjoern.
  if (hasMarks(a) && hasMarks(b)) return false;
  return (
    groupOf(a).some((form) => isSameSpelling(form, b)) || groupOf(b).some((form) => isSameSpelling(a, form))
  );
};
