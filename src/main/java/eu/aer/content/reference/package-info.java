/**
 * Which text leads to which item. References are kept beside the texts that hold them, so that whoever moves, trashes or purges an
 * item can say beforehand what leads to it. The same is kept for the files of the media room: nobody removes one that a text shows or leads to.
 */
package eu.aer.content.reference;
