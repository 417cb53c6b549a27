/** What the partner search writes to people: built-in texts, and what the secretariat has put in their place. */
package eu.aer.project.call.letter;
