package eu.aer.project;

import eu.aer.common.Language;
import eu.aer.content.DraftText;

/**
 * A project as lists show it.
 *
 * @param language the language of its text
 */
public record ListedProject(long id, Language language, DraftText text, ProjectFacts facts, ProjectState state) {}
