/**
 * What an association says of itself on every page, per language and in common. Two people may change different texts at once:
 * a change is compared with the text that its field was opened with.
 */
package eu.aer.site.setting;
