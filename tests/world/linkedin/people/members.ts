import { memberId } from './ids';
import type { Member } from './member';

type Written = Pick<Member, 'slug' | 'name' | 'headline' | 'location' | 'degree'> & Partial<Member>;

const member = (written: Written): Member => ({
  id: memberId(written.slug),
  company: null,
  school: null,
  isVerified: false,
  mutual: [],
  ...written,
});

/** The person who reads: the owner of the pretend mailbox. */
export const viewer = member({
  slug: 'omar-haddad-seller',
  name: 'Omar Haddad',
  headline: 'Account executive | Yards, docks and the people in them',
  company: 'Seller',
  location: 'Rotterdam, South Holland, Netherlands',
  degree: 0,
});

/** Everybody else, in the order in which a search finds them. */
export const members: Member[] = [
  member({
    slug: 'mara-lindqvist-nordvik',
    name: 'Mara Lindqvist',
    headline: 'Head of Operations at Nordvik | Three sites, one yard',
    company: 'Nordvik',
    school: 'Example Institute of Technology',
    location: 'Malmö, Skåne County, Sweden',
    degree: 1,
    isVerified: true,
    mutual: ['jonas-ekberg-yard', 'grace-whitfield-harborline'],
  }),
  member({
    slug: 'mara-lindqvist-illustration',
    name: 'Mara Lindqvist',
    headline: 'Illustrator of books for small children',
    company: 'Papperslykta Förlag',
    location: 'Stockholm, Stockholm County, Sweden',
    degree: 2,
    mutual: ['mara-lindqvist-nordvik'],
  }),
  member({
    slug: 'jonas-ekberg-yard',
    name: 'Jonas Ekberg, MSc 🚛',
    headline: 'Head of Logistics at Nordvik',
    company: 'Nordvik',
    location: 'Borås, Västra Götaland County, Sweden',
    degree: 2,
    mutual: ['mara-lindqvist-nordvik'],
  }),
  member({
    slug: 'grace-whitfield-harborline',
    name: 'Grace Whitfield',
    headline: 'VP Supply Chain at Harborline (she/her)',
    company: 'Harborline Inc.',
    location: 'Portland, Oregon, United States',
    degree: 1,
    isVerified: true,
  }),
  member({
    slug: 'tilde-sjoberg-student',
    name: 'Tilde Sjöberg',
    headline: 'Writes a thesis on waiting lorries at Nordvik',
    school: 'Example Institute of Technology',
    location: 'Umeå, Västerbotten County, Sweden',
    degree: 3,
  }),
  member({
    slug: 'wang-li-yuanhe',
    name: '王莉',
    headline: '采购经理 · 冷链',
    company: '远和物流',
    location: '中国 上海市',
    degree: 2,
    mutual: ['grace-whitfield-harborline'],
  }),
  member({
    slug: 'layla-almansoori-wh',
    name: 'ليلى المنصوري',
    headline: 'مديرة المشتريات',
    company: 'الواحة للتجارة',
    location: 'دبي، الإمارات العربية المتحدة',
    degree: 3,
  }),
  member({
    slug: 'ивайло-петров',
    name: 'Ивайло Петров',
    headline: 'Ръководител „Доставки“',
    company: 'Балкан Логистик',
    location: 'Пловдив, Пловдив, България',
    degree: 2,
  }),
  member({
    slug: 'kadri-s-1',
    name: 'Kadri Saar',
    headline: '--',
    location: 'Tallinn, Harjumaa, Estonia',
    degree: 3,
  }),
  member({
    slug: 'omar-haddad-dds',
    name: 'Omar Haddad',
    headline: 'Dentist, and not the one you look for',
    company: 'Haddad Dental',
    location: 'Tripoli, Libya',
    degree: 3,
  }),
  member({
    slug: 'winner-prize-desk',
    name: '<img src=x onerror=alert(1)>',
    headline: 'You have won </script><script>alert(2)</script>',
    company: 'Prize Desk',
    location: 'Nowhere',
    degree: 3,
  }),
  member({
    slug: 'theodora-featherstonehaugh',
    name: 'Maximiliana Theodora Featherstonehaugh-Cholmondeley von und zu Ravensburg-Altenstein',
    headline: 'Keeper of the longest name plate in the building, and of everything that is stored behind it',
    company: 'Oakhollow',
    location: 'Ravensburg, Baden-Württemberg, Germany',
    degree: 2,
  }),
];
