/** To which parts of the site an account is limited, as an administrator chooses them. What follows from it, content's {@code Access} decides. */
package eu.aer.site.web.access;
