/**
 * A feature that does not exist: a package, its views and its bundle, and no line anywhere else. It shows that a feature plugs in.
 */
package eu.aer.lighthouse;
