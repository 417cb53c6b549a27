/**
 * What has happened, numbered in the order of commits in the transaction of each change, and read by followers that keep their own
 * place. The generation, under which the public site keeps what it has drawn, moves last.
 */
package eu.aer.content.change;
