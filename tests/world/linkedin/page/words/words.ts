import type { LinkedInOptions } from '../../options';

/** The words of the page in one language. */
export interface Words {
  home: string;
  network: string;
  messages: string;
  me: string;
  more: string;
  message: string;
  connect: string;
  follow: string;
  contact: string;
  about: string;
  experience: string;
  activity: string;
  others: string;
  connections: string;
  mutual: string;
  verified: string;
  photo: string;
  openTo: string;
  addSection: string;
  editIntro: string;
  hidden: string;
  search: string;
  next: string;
  previous: string;
  gone: string;
  degrees: readonly [string, string, string];
  currentCompany: (name: string) => string;
  education: (name: string) => string;
}

const en: Words = {
  home: 'Home',
  network: 'My Network',
  messages: 'Messaging',
  me: 'Me',
  more: 'More',
  message: 'Message',
  connect: 'Connect',
  follow: 'Follow',
  contact: 'Contact info',
  about: 'About',
  experience: 'Experience',
  activity: 'Activity',
  others: 'More profiles for you',
  connections: '500+ connections',
  mutual: 'and other mutual connections',
  verified: 'Verified',
  photo: 'Profile photo',
  openTo: 'Open to',
  addSection: 'Add section',
  editIntro: 'Edit intro',
  hidden: 'LinkedIn Member',
  search: 'Search',
  next: 'Next',
  previous: 'Previous',
  gone: 'This page doesn’t exist',
  degrees: ['1st', '2nd', '3rd'],
  currentCompany: (name) => `Current company: ${name}. Click to skip to experience card`,
  education: (name) => `Education: ${name}. Click to skip to education card`,
};

const de: Words = {
  ...en,
  home: 'Start',
  network: 'Ihr Netzwerk',
  messages: 'Nachrichten',
  me: 'Sie',
  more: 'Mehr',
  message: 'Nachricht',
  connect: 'Vernetzen',
  follow: 'Folgen',
  contact: 'Kontaktinfo',
  about: 'Info',
  experience: 'Berufserfahrung',
  activity: 'Aktivitäten',
  others: 'Weitere Profile für Sie',
  connections: '500+ Kontakte',
  mutual: 'und weitere gemeinsame Kontakte',
  verified: 'Verifiziert',
  photo: 'Profilfoto',
  openTo: 'Offen für',
  addSection: 'Abschnitt hinzufügen',
  editIntro: 'Einleitung bearbeiten',
  hidden: 'LinkedIn-Mitglied',
  search: 'Suche',
  next: 'Weiter',
  previous: 'Zurück',
  gone: 'Diese Seite existiert nicht',
  degrees: ['1.', '2.', '3.'],
  currentCompany: (name) => `Aktuelles Unternehmen: ${name}. Zur Berufserfahrung springen`,
  education: (name) => `Ausbildung: ${name}. Zur Ausbildung springen`,
};

const ar: Words = {
  ...en,
  home: 'الرئيسية',
  network: 'شبكتي',
  messages: 'الرسائل',
  me: 'أنا',
  more: 'المزيد',
  message: 'رسالة',
  connect: 'تواصل',
  follow: 'متابعة',
  contact: 'معلومات الاتصال',
  about: 'نبذة',
  experience: 'الخبرة',
  activity: 'النشاط',
  others: 'المزيد من الملفات',
  connections: 'أكثر من 500 زميل',
  mutual: 'وزملاء مشتركون آخرون',
  verified: 'موثق',
  photo: 'صورة الملف',
  openTo: 'متاح لـ',
  addSection: 'إضافة قسم',
  editIntro: 'تعديل المقدمة',
  hidden: 'عضو في LinkedIn',
  search: 'بحث',
  next: 'التالي',
  previous: 'السابق',
  gone: 'هذه الصفحة غير موجودة',
  degrees: ['الأولى', 'الثانية', 'الثالثة'],
  currentCompany: (name) => `الشركة الحالية: ${name}`,
  education: (name) => `التعليم: ${name}`,
};

/** The words of every language the page can speak. */
export const languages: Record<LinkedInOptions['language'], Words> = { en, de, ar };
