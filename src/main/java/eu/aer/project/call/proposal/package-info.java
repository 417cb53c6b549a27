/**
 * Calls that anybody proposes. Until its link is confirmed a proposal is a row with a text; then it is a draft like any other, which the
 * secretariat edits and publishes, and the row keeps who proposed it.
 */
package eu.aer.project.call.proposal;
