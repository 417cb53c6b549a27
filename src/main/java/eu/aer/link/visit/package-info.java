/**
 * Asks other servers whether an address leads anywhere. It trusts nobody on the way: a name is looked up once for each connection, all
 * that it stands for must be allowed, and the connection goes to just that; the same holds for each redirect. Every time, length and
 * number has an end. No browser and no database are known here.
 *
 * <p>By Apache HttpClient and not by the client of the JDK, because that one looks names up itself and connects to what it finds then.
 */
package eu.aer.link.visit;
