/**
 * The web site of an association of regions. Packages are rooms, one above the other: features (page, partnership, project,
 * newsletter), then site, content, the capabilities (mail), account and common. Arrows point downwards only; a feature plugs in by
 * implementing the small interfaces that the rooms below offer as CDI beans, and nothing is wired to it. Each room has at most two
 * levels: the room itself knows nothing of Faces or servlets, its {@code web} package does.
 */
package eu.aer;
