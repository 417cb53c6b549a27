package eu.aer.project;

import eu.aer.common.Characters;
import eu.aer.content.block.BlockType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Some of the projects, chosen by their state and number, so that the list is always of today. */
@ApplicationScoped
public class ProjectsExcerptBlockType implements BlockType<ProjectsExcerpt> {

    private static final int FEW = 3;

    @Override
    public String key() {
        return "projects";
    }

    @Override
    public Class<ProjectsExcerpt> type() {
        return ProjectsExcerpt.class;
    }

    @Override
    public ProjectsExcerpt create(UUID id) {
        return new ProjectsExcerpt(id, "", "", FEW);
    }

    @Override
    public ProjectsExcerpt clean(ProjectsExcerpt block) {
        return new ProjectsExcerpt(block.id(), Characters.plain(block.heading()), block.state(), block.number());
    }

    /** The projects' own words are found where they stand. */
    @Override
    public String plainText(ProjectsExcerpt block) {
        return block.heading();
    }
}
