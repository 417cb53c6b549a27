/**
 * Which text leads to which item. References are kept beside the texts that hold them, so that whoever moves, trashes or purges an
 * item can say beforehand what leads to it.
 */
package eu.aer.content.reference;
