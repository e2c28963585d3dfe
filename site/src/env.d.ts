declare namespace App {
  interface Locals {
    /** Who is looking and how: set by the middleware for every request. */
    visit: import('./lib/visit.ts').Visit
    /** Set by the server for pages that it sends itself. */
    outlet?: import('./lib/http/outlet.ts').Outlet
  }
}
