/** Addresses of a desk, not of somebody: RFC 2142 and what companies write beside it; with a tag just as without. */
export const desks = `info@acme.example sales@acme.example support@acme.example office@acme.example
  contact@acme.example hello@acme.example team@acme.example admin@acme.example billing@acme.example
  marketing@acme.example hr@acme.example jobs@acme.example webmaster@acme.example postmaster@acme.example
  abuse@acme.example kontakt@acme.example info@gmail.com.example sales+anna@acme.example team+boris@acme.example
  info@xn--e1afmkfd.example`.split(/\s+/);

/** Addresses a machine writes from, at which nobody reads. */
export const machines =
  `noreply@acme.example no-reply@acme.example no_reply@acme.example donotreply@acme.example
  do-not-reply@acme.example mailer-daemon@acme.example noreply+1@acme.example no-reply@mail.acme.example`.split(
    /\s+/,
  );

/** Addresses of people which begin, end or sound like a desk or a machine: neither. */
export const persons = `anna@acme.example salome@acme.example infanta@acme.example tim@acme.example
  teamann@acme.example adminov@acme.example hrabal@acme.example jobst@acme.example hellorin@acme.example
  annasales@acme.example noreen@acme.example
  anna@info.example boris@sales.acme.example anna@noreply.example anna+info@acme.example anna+noreply@acme.example
  \u0456nfo@acme.example`.split(/\s+/);
